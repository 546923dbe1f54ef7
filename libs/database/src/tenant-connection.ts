import pg from 'pg';
import { enter, openScope } from './scope.ts';

type Query = pg.Client['query'];

/** What Prisma's adapter begins a transaction with. Were it to say it in another way, the transaction would have no scope, and see nothing. */
const isBegin = (statement: unknown) => typeof statement === 'object' && statement !== null && 'text' in statement && statement.text === 'BEGIN';

/**
 * Sends statements without waiting between them, those of one tick in one packet. PostgreSQL takes them in turn, and after an error does
 * nothing until the COMMIT, which then undoes: a statement runs in the scope that was sent before it, or not at all.
 * A transaction of Prisma's begins in the scope that is open; with none open it does not begin.
 */
export class TenantConnection extends pg.Client {
  // pg.Client.query has many overloads.
  override query = ((...given: Parameters<Query>) => {
    const { stream } = this.connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    return isBegin(given[0]) ? super.query(`BEGIN; ${enter(openScope().scope)}`) : super.query(...given);
  }) as Query;
}
