export type ReferenceKind = 'phase' | 'gate' | 'checkpoint' | 'track' | 'form' | 'section' | 'field' | 'answer' | 'rule';
/** Something in a package that names something else. `mild`: it does no harm when that is gone. */
export type Reference = { where: string; kind: ReferenceKind; key: string; mild?: boolean };
