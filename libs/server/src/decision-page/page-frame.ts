import { html, type Markup } from './html.ts';
import type { Say } from './words.ts';

export type Organisation = { slug: string; name: string; contactEmail: string; contactPhone: string };
type Frame = { title: string; organisation: Organisation | null; say: Say; main: Markup };

const crest = html`<svg width="28" height="32" viewBox="0 0 28 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"><path d="M2 2h24v15c0 7-6 11-12 13C8 28 2 24 2 17z"/><path d="M6 14c3-3 5-3 8 0s5 3 8 0M6 20c3-3 5-3 8 0s5 3 8 0"/></svg>`;

/** A whole page: it works without a script, and fetches nothing but its styles and the font. */
export const page = ({ title, organisation, say, main }: Frame): string => html`<!doctype html>
<html lang="${say.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Nybrud</title>
<link rel="icon" href="/nybrud.svg" type="image/svg+xml">
<link rel="stylesheet" href="/decision.css">
</head>
<body>
<a class="skip" href="#indhold">${say.w('skip')}</a>
<header class="top"><div class="wrap">${crest}<a href="${organisation ? `/${organisation.slug}` : '/'}">${organisation?.name ?? 'Nybrud'}</a><span>Nybrud</span></div></header>
<main id="indhold" class="wrap" tabindex="-1">${main}</main>
<footer class="foot"><div class="wrap"><ul>${organisation && foot(organisation, say)}<li><a href="/tilgaengelighed">${say.w('accessibility')}</a></li><li><a href="/privatliv">${say.w('privacy')}</a></li></ul></div></footer>
</body>
</html>`.text;

const foot = ({ name, contactEmail, contactPhone }: Organisation, say: Say): Markup =>
  html`<li>${name}</li><li><a href="mailto:${contactEmail}">${contactEmail}</a></li><li>${say.w('help')} <a href="tel:+45${contactPhone.replaceAll(' ', '')}">${contactPhone}</a></li>`;

/** A plain page with one message and the way on. */
export const notice = (heading: string, text: string, links: readonly { href: string; label: string }[]): Markup =>
  html`<div class="column"><h1>${heading}</h1><p>${text}</p><ul class="ways">${links.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ul></div>`;
