const LONGEST = 200;

/** What no name holds: control characters, and marks that turn the direction of writing, so that `fdp.exe` reads as `exe.pdf`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The name as it is shown: composed (NFC), on one line, without a path. It never names anything on a disk. */
export function fileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
  return shortened(name);
}

/** Too long a name loses the end of its words, and keeps what says its kind. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, LONGEST - extension.length).toWellFormed().replace(/\uFFFD$/, '')}${extension}`;
}
