import { afterEach, describe, expect, it } from '@jest/globals';
import { stillSvg } from './still-svg.ts';

const drawn = (inside: string): SVGSVGElement => {
  document.body.innerHTML = `<style>.red { fill: rgb(204, 0, 0); } .gone { display: none; }</style><svg width="300" height="100">${inside}</svg>`;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('Nothing is drawn');
  return svg;
};
const still = (inside: string, foot: string[] = []) => stillSvg(drawn(inside), { title: 'Én høj risiko', foot });

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a drawing as a file', () => {
  it('has its colours as values and none of our classes', () => {
    const { markup } = still('<rect class="red" width="5" height="5"/>');
    expect(markup).toContain('fill="rgb(204, 0, 0)"');
    expect(markup).not.toContain('class=');
  });

  it('leaves out what is not seen, what belongs to the work, and where links went', () => {
    const unseen = '<rect class="gone" id="a"/><rect data-not-saved="true" id="b"/><defs><pattern id="c"/></defs>';
    const { markup } = still(`${unseen}<a href="/p"><text>6</text></a>`);
    expect(markup).not.toMatch(/id="[abc]"|\/p"/);
    expect(markup).toContain('>6</text>');
  });

  it('changes nothing in the page', () => {
    const svg = drawn('<rect class="red" data-not-saved="true"/>');
    const before = svg.outerHTML;
    stillSvg(svg, { title: 'Én høj risiko', foot: [] });
    expect(svg.outerHTML).toBe(before);
  });

  it('grows with its notes, and breaks a long title', () => {
    const plain = still('');
    const noted = still('', ['Lav: 1–6 · Middel: 8–12 · Høj: 15–25']);
    expect(noted.height).toBeGreaterThan(plain.height);
    const long = stillSvg(drawn(''), { title: 'Én høj risiko, og den handler om arbejdslyset om natten på alle plejecentre', foot: [] });
    expect(long.height).toBeGreaterThan(plain.height);
    expect(long.width).toBe(plain.width);
  });

  it('keeps every letter that people have typed, as text', () => {
    const { markup } = stillSvg(drawn(''), { title: 'Lys & <mørke>', foot: [] });
    expect(markup).toContain('Lys &amp; &lt;mørke&gt;');
  });
});
