import type { GateDecision, GateEnvelope } from '@nybrud/domain';

/** The sentence that a signer confirms, as it stands on the page before they do. It is part of what is signed, so it is Danish and never changes. */
export function statementOf({ names, gate, kind }: Pick<GateEnvelope, 'names' | 'gate' | 'kind'>, { outcome }: Pick<GateDecision, 'outcome'>, onBehalfOf?: string): string {
  const what = kind === 'track' ? names.gate.da : `${names.gate.da}, ${names.phase.da}`;
  const about = `${what} i projektet »${names.project}« (udgave ${gate.round})`;
  const behalf = onBehalfOf === undefined ? '' : ` på vegne af ${onBehalfOf}`;
  return `${SENTENCES[outcome](`Jeg${behalf}`, about)}`;
}

const SENTENCES: Record<GateDecision['outcome'], (who: string, about: string) => string> = {
  go: (who, about) => `${who} har læst oplægget og godkender ${about}.`,
  go_with_conditions: (who, about) => `${who} har læst oplægget og godkender på betingelser ${about}.`,
  revise: (who, about) => `${who} har læst oplægget og sender retur: ${about}.`,
  pause: (who, about) => `${who} har læst oplægget og sætter projektet på pause ved ${about}.`,
  stop: (who, about) => `${who} har læst oplægget og stopper projektet ved ${about}.`,
};
