/** Which tags HTML closes by itself: the part of the HTML standard's tree construction that real pages need. */

export const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content is text to the tokenizer: kept whole at any depth. */
export const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);

const BLOCKS =
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table ul';

/** Elements that start a block of their own. */
export const BLOCK: ReadonlySet<string> = new Set(
  `${BLOCKS} body caption tbody td tfoot th thead tr html option select iframe video audio`.split(
    ' ',
  ),
);

const INLINE_FORMAT: ReadonlySet<string> = new Set(
  'a abbr b big cite code em font i mark q s small span strike strong sub sup tt u'.split(' '),
);

interface ImpliedClose {
  readonly closes: ReadonlySet<string>;
  readonly stopsAt: (tag: string) => boolean;
}

const rule = (closes: string, stops: string): ImpliedClose => {
  const stopSet = new Set(stops.split(' '));
  return { closes: new Set(closes.split(' ')), stopsAt: (tag) => stopSet.has(tag) };
};

/** A block closes the paragraph it stands in, reaching only through formatting. */
const paragraph: ImpliedClose = {
  closes: new Set(['p']),
  stopsAt: (tag) => !INLINE_FORMAT.has(tag),
};

const rules: ReadonlyMap<string, ImpliedClose> = new Map([
  ...BLOCKS.split(' ').map((tag) => [tag, paragraph] as const),
  ['li', rule('li', 'ul ol menu dir table td th section article')],
  ['dt', rule('dt dd', 'dl table td th')],
  ['dd', rule('dt dd', 'dl table td th')],
  ['tr', rule('tr', 'table')],
  ['td', rule('td th', 'tr table')],
  ['th', rule('td th', 'tr table')],
  ['tbody', rule('thead tbody', 'table')],
  ['tfoot', rule('thead tbody', 'table')],
  ['option', rule('option', 'select datalist')],
  ['body', rule('head', 'body')],
]);

/** What an opening tag closes before it opens, or undefined. */
export function closedByOpening(tag: string): ImpliedClose | undefined {
  return rules.get(tag);
}

const listScope: ReadonlySet<string> = new Set(['ul', 'ol', 'td', 'th']);
const tableScope: ReadonlySet<string> = new Set(['table']);

/** How far up a closing tag may look for its opening one, where that differs from the table cell. */
export const SCOPES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', listScope],
  ['table', new Set<string>()],
  ['tbody', tableScope],
  ['thead', tableScope],
  ['tr', tableScope],
  ['td', tableScope],
  ['th', tableScope],
]);
