import { expect, it } from '@jest/globals';
import { html, lines } from './html.ts';

it('escapes whatever is put in, in text and in attributes', () => {
  expect(html`<a title="${'"><script>alert(1)</script>'}">${"it's < & >"}</a>`.text)
    .toBe('<a title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">it&#39;s &lt; &amp; &gt;</a>');
});

it('lets markup stand, joins lists, and leaves out what is not there', () => {
  expect(html`<ul>${['a', '<b>'].map((one) => html`<li>${one}</li>`)}</ul>${null}${false}${undefined}${0}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
});

it('keeps the lines of a text', () => expect(lines('a<\nb').text).toBe('a&lt;<br>b'));
