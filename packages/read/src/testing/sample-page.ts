/** An invented page for tests: a template with the usual furniture around an article. */
export interface SamplePage {
  readonly head?: string;
  readonly article: string;
  readonly lang?: string;
}

/** The page's HTML. */
export function samplePage(page: SamplePage): string {
  return `<!doctype html><html lang="${page.lang ?? 'en'}"><head><meta charset="utf-8">${page.head ?? ''}</head><body>
<header class="site-header"><a href="/">Dawn Courier</a><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article>${page.article}</article>
<section class="related-posts"><h3>Related articles</h3><ul><li><a href="/a">Harbour strike enters its third week as talks stall again</a></li><li><a href="/b">Minister visits the flooded north and promises help</a></li></ul></section>
<div id="comments"><p>First reader: I do not believe one word of this, and neither should you, my friends.</p></div></main>
<aside class="sidebar"><p>Sign up for our newsletter and get the news of the day in your mailbox every morning.</p></aside>
<footer><p>© 2026 Dawn Courier. All rights reserved. No part of this page may be copied without our consent.</p></footer>
</body></html>`;
}

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 0x3f),
        0x80 | ((code >> 6) & 0x3f),
        0x80 | (code & 0x3f),
      );
  }
  return Uint8Array.from(bytes);
}
