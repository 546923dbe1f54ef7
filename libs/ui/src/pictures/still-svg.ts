import { wrapWords } from './wrap-words.ts';

/** What a drawing looks like without our style sheets. */
const looks = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order', 'font-family', 'font-size',
  'font-weight', 'text-decoration-line',
];
const ours = /^(class|style|role|tabindex|href|aria-.+|data-.+)$/;
const space = 'http://www.w3.org/2000/svg';
const margin = 24;
const titleSize = 20;
const footSize = 14;

type Words = { title: string; foot: string[] };

/** The drawing as a file of its own: title above, notes below, every token written as the colour or size it stands for. */
export function stillSvg(drawing: SVGSVGElement, { title, foot }: Words): { markup: string; width: number; height: number } {
  const room = Number(drawing.getAttribute('width'));
  const wrapped = (text: string, size: number) => wrapWords(text, room, size * 0.55).map((line) => ({ line, size }));
  const titleLines = wrapped(title, titleSize);
  const footLines = foot.flatMap((text) => wrapped(text, footSize));
  const top = margin + titleLines.length * titleSize * 1.4 + 12;
  const below = top + Number(drawing.getAttribute('height')) + 12;
  const width = room + margin * 2;
  const height = below + footLines.length * footSize * 1.5 + margin;

  const picture = make('svg', { xmlns: space, width, height, viewBox: `0 0 ${width} ${height}` });
  const inner = make('g', { transform: `translate(${margin} ${top})` });
  inner.append(...still(drawing).childNodes);
  const { color: ink, fontFamily: font } = getComputedStyle(drawing);
  const write = (from: number, leading: number) => ({ line, size }: { line: string; size: number }, at: number) => {
    const look = { fill: ink, 'font-family': font, 'font-size': size, 'font-weight': size === titleSize ? 600 : 400 };
    return make('text', { x: margin, y: from + size + at * size * leading, ...look }, line);
  };
  picture.append(
    make('title', {}, title),
    make('rect', { width, height, fill: '#FFFFFF' }),
    ...titleLines.map(write(margin, 1.4)),
    inner,
    ...footLines.map(write(below, 1.5)),
  );
  return { markup: new XMLSerializer().serializeToString(picture), width, height };
}

/** A copy that says in attributes what the original looks like, without what is not seen. */
function still(drawing: SVGSVGElement): Node {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof Element)) return copy;
  const originals = [...drawing.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  for (const [at, original] of originals.entries()) freeze(original, copies[at]);
  return copy;
}

function freeze(original: Element, copy: Element | undefined): void {
  const seen = getComputedStyle(original);
  if (!copy) return;
  if (seen.display === 'none' || original.matches('defs, [data-not-saved]')) {
    copy.remove();
    return;
  }
  for (const name of original.getAttributeNames()) if (ours.test(name)) copy.removeAttribute(name);
  for (const look of looks) keep(copy, look, seen.getPropertyValue(look));
}

const keep = (copy: Element, look: string, value: string): void => {
  if (value) copy.setAttribute(look === 'text-decoration-line' ? 'text-decoration' : look, value);
};

function make(name: string, attributes: Record<string, string | number>, text?: string): Element {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  if (text !== undefined) element.textContent = text;
  return element;
}
