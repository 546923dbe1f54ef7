// Writes libs/database/src/generated from prisma/schema.prisma: the generator that `prisma generate` runs, without the
// CLI around it, which would bring a studio, a development server and 350 MB along.
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const require = createRequire(import.meta.url); // the packages' ES modules do not load in Node.js
const { PrismaClientTsGenerator } = require('@prisma/client-generator-ts');
const { getDMMF } = require('@prisma/get-dmmf');
const { get_config: getConfig } = require('@prisma/prisma-schema-wasm');

const schemaPath = resolve(import.meta.dirname, '../prisma/schema.prisma');
const datamodel = readFileSync(schemaPath, 'utf8');
const prismaSchema = [[schemaPath, datamodel]];

const dmmf = getDMMF({ datamodel: prismaSchema });
if (dmmf.error) {
  const said = dmmf.error.message; // as JSON
  console.error(said.startsWith('{') ? JSON.parse(said).message : said);
  process.exit(1);
}
const { generators, datasources } = JSON.parse(getConfig(JSON.stringify({ prismaSchema }))).config;
const generator = generators.find(({ provider }) => provider.value === 'prisma-client');
generator.output.value = resolve(dirname(schemaPath), generator.output.value);

const client = new PrismaClientTsGenerator();
const { requiresEngineVersion: version } = await client.getManifest(generator);
rmSync(generator.output.value, { recursive: true, force: true });
await client.generate({ generator, otherGenerators: [], schemaPath, dmmf, datasources, datamodel, version });
