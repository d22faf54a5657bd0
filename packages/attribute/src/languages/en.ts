/** English: how statements are introduced, and what their sources are called. */
import { cue, inflect } from './cue.ts';
import { speakerWords } from './speakers/en.ts';
import type { AttributionLanguage, CueEntry } from './table.ts';

type Detail = Parameters<typeof cue>[2];

/** A regular verb from its stem: "add" gives adds, added, adding. */
function verb(stem: string, detail: Detail = {}, irregular: string[] | null = null): CueEntry {
  const soft = stem.endsWith('e');
  const root = soft ? stem.slice(0, -1) : stem;
  const third = /(?:s|sh|ch|x)$/.test(stem)
    ? `${stem}es`
    : /[^aeiou]y$/.test(stem)
      ? `${stem.slice(0, -1)}ies`
      : `${stem}s`;
  const past = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${root}ed`;
  const [one = past, participle = one, ing = `${root}ing`] = irregular ?? [];
  return cue(stem, [stem, third, one, participle].join('|'), { participles: ing, ...detail });
}

/** Verbs that take a particle: every form with it. */
function phrasal(entry: CueEntry, particle: string, detail: Detail = {}): CueEntry {
  const add = (forms: string): string => inflect(forms.split('|'), [` ${particle}`]);
  return {
    ...entry,
    lemma: `${entry.lemma} ${particle}`,
    forms: add(entry.forms),
    participles: add(entry.participles),
    ...detail,
  };
}

const OBJECT = { frame: 'object' } as const;
const THAT = { frame: 'that' } as const;
const MANNER = { frame: 'manner' } as const;
const THOUGHT = { act: 'thought' } as const;
const INTENTION = { act: 'intention', frame: 'object' } as const;
const WRITING = { act: 'writing' } as const;
const DENIAL = { polarity: 'denies', denies: 'content' } as const;

const call = verb('call', OBJECT);
const point = verb('point');
const speak = verb('speak', OBJECT, ['spoke', 'spoken']);
const talk = verb('talk', OBJECT);
const lay = verb('lay', OBJECT, ['laid']);

const speech: readonly CueEntry[] = [
  verb('say', {}, ['said']),
  cue('state', 'stated', { participles: 'stating' }),
  verb('add'),
  verb('note'),
  verb('argue'),
  verb('claim'),
  verb('assert'),
  verb('insist'),
  verb('acknowledge'),
  verb('admit', {}, ['admitted', 'admitted', 'admitting']),
  verb('announce'),
  verb('declare'),
  verb('explain'),
  verb('report'),
  verb('suggest'),
  verb('reply'),
  verb('respond'),
  verb('recall'),
  verb('remark'),
  verb('observe'),
  verb('joke'),
  verb('complain'),
  verb('emphasize'),
  verb('emphasise'),
  verb('stress'),
  verb('confirm'),
  verb('predict'),
  verb('reiterate'),
  verb('repeat'),
  verb('contend'),
  verb('concede'),
  verb('caution'),
  verb('boast'),
  verb('lament'),
  verb('mention', OBJECT),
  verb('continue', { frame: 'manner' }),
  verb('conclude'),
  verb('allege'),
  verb('reveal'),
  verb('disclose'),
  verb('indicate'),
  verb('estimate'),
  verb('testify'),
  verb('shout'),
  verb('yell'),
  verb('exclaim'),
  verb('chant'),
  verb('quip', {}, ['quipped', 'quipped', 'quipping']),
  verb('whisper'),
  verb('recount'),
  verb('imply'),
  verb('hint'),
  verb('signal'),
  verb('stipulate'),
  verb('affirm'),
  verb('proclaim'),
  verb('opine'),
  verb('muse'),
  verb('gush'),
  verb('vent'),
  verb('answer'),
  verb('interject'),
  phrasal(point, 'out'),
  cue('go on to say', 'went on to say|goes on to say|go on to say'),
  cue('put it', 'put it|puts it', MANNER),
  cue(
    'make clear',
    'made clear|made it clear|makes clear|makes it clear|make clear|make it clear',
    {
      participles: 'making clear|making it clear',
    },
  ),
  cue('issue a statement', 'issued a statement saying|issued a statement', {
    participles: 'issuing a statement',
  }),
  cue('shoot back', 'shot back|fired back|hit back', MANNER),
  cue('spell out', 'spelled out|spelt out', OBJECT),
  cue('like', 'was like|were like', MANNER),
  verb('tell', { frame: 'hearer' }, ['told']),
  verb('inform', { frame: 'hearer' }),
  verb('assure', { frame: 'hearer' }),
  verb('remind', { frame: 'hearer' }),
  verb('notify', { frame: 'hearer' }),
];

const writing: readonly CueEntry[] = [
  verb('write', WRITING, ['wrote', 'written', 'writing']),
  verb('tweet', WRITING),
  verb('retweet', { ...WRITING, ...OBJECT }),
  verb('post', { ...WRITING, ...MANNER }),
  verb('email', { ...WRITING, ...MANNER }),
  verb('blog', { ...WRITING, ...MANNER }, ['blogged', 'blogged', 'blogging']),
  cue('show', 'shows|showed', { ...WRITING, participles: 'showing' }),
  cue('find', 'found|finds', { ...WRITING, ...THAT }),
  cue('read', 'reads|read', { ...WRITING, ...MANNER, participles: 'reading' }),
];

const denials: readonly CueEntry[] = [
  verb('deny', { ...DENIAL, frame: 'object' }),
  verb('dismiss', { ...DENIAL, frame: 'object' }),
  verb('reject', { ...DENIAL, frame: 'object' }),
  verb('refute', { ...DENIAL, frame: 'object' }),
  verb('rebut', { ...DENIAL, frame: 'object' }, ['rebutted', 'rebutted', 'rebutting']),
  verb('dispute', { ...DENIAL, frame: 'object' }),
  verb('disavow', { ...DENIAL, frame: 'object' }),
  cue('rule out', 'ruled out|rules out|rule out', {
    ...DENIAL,
    frame: 'object',
    participles: 'ruling out',
  }),
  cue(
    'decline to comment',
    'declined to comment|declines to comment|refused to comment|refuses to comment|declined comment|would not comment|offered no comment|had no comment',
    {
      frame: 'refusal',
      polarity: 'declines',
      participles: 'declining to comment|refusing to comment',
    },
  ),
  verb('decline', { ...OBJECT, polarity: 'declines' }),
  verb('refuse', { ...OBJECT, act: 'intention', polarity: 'declines' }),
];

const orders: readonly CueEntry[] = [
  verb('urge', { ...OBJECT, polarity: 'orders' }),
  verb('order', { ...OBJECT, polarity: 'orders' }),
  verb('demand', { ...OBJECT, polarity: 'orders' }),
  verb('request', { ...OBJECT, polarity: 'orders' }),
  verb('propose', { ...OBJECT, polarity: 'orders' }),
  verb('recommend', { ...OBJECT, polarity: 'orders' }),
  verb('advise', { ...OBJECT, polarity: 'orders' }),
  verb('instruct', { ...OBJECT, polarity: 'orders' }),
  phrasal(call, 'for', { ...OBJECT, polarity: 'orders' }),
  phrasal(call, 'on', { ...OBJECT, polarity: 'orders' }),
  phrasal(call, 'upon', { ...OBJECT, polarity: 'orders' }),
  phrasal(verb('ask'), 'for', { ...OBJECT, polarity: 'orders' }),
  verb('ask', { ...OBJECT, polarity: 'asks' }),
  verb('wonder', { polarity: 'asks' }),
  cue('question', 'questioned', { ...OBJECT, polarity: 'unclear', participles: 'questioning' }),
  verb('warn'),
  phrasal(verb('warn'), 'of', OBJECT),
  phrasal(verb('warn'), 'against', { ...OBJECT, polarity: 'orders' }),
  verb('promise', { ...OBJECT, polarity: 'promises' }),
  cue('pledge', 'pledged|pledges', { ...OBJECT, polarity: 'promises', participles: 'pledging' }),
  verb('vow', { ...OBJECT, polarity: 'promises' }),
  verb('threaten', { ...OBJECT, polarity: 'promises' }),
];

const judgements: readonly CueEntry[] = [
  call,
  verb('describe', OBJECT),
  verb('portray', OBJECT),
  verb('accuse', OBJECT),
  verb('blame', OBJECT),
  verb('criticize', OBJECT),
  verb('criticise', OBJECT),
  verb('praise', OBJECT),
  verb('condemn', OBJECT),
  verb('denounce', OBJECT),
  verb('defend', OBJECT),
  cue('attack', 'attacked', OBJECT),
  verb('blast', OBJECT),
  verb('slam', OBJECT, ['slammed', 'slammed', 'slamming']),
  verb('mock', OBJECT),
  verb('decry', OBJECT),
  verb('assail', OBJECT),
  verb('hail', OBJECT),
  verb('applaud', OBJECT),
  verb('welcome', OBJECT),
  verb('deride', OBJECT),
  verb('thank', OBJECT),
  verb('tout', OBJECT),
  verb('bemoan', OBJECT),
  verb('rail', OBJECT),
  verb('compare', OBJECT),
  verb('liken', OBJECT),
  cue('endorse', 'endorsed', { ...OBJECT, participles: 'endorsing' }),
  verb('express', OBJECT),
  verb('voice', OBJECT),
  verb('echo', OBJECT),
  verb('highlight', OBJECT),
  verb('reference', OBJECT),
  verb('oppose', OBJECT),
  verb('discuss', OBJECT),
  verb('deem', OBJECT),
  phrasal(point, 'to', OBJECT),
  cue('refer to', 'refers to|referred to|refer to', { ...OBJECT, participles: 'referring to' }),
  phrasal(speak, 'about', OBJECT),
  phrasal(speak, 'of', OBJECT),
  phrasal(talk, 'about', OBJECT),
  phrasal(lay, 'out', OBJECT),
  cue('agree', 'agreed|agrees|agree', OBJECT),
  cue('disagree', 'disagreed|disagrees|disagree', { ...OBJECT, ...DENIAL }),
];

const thoughts: readonly CueEntry[] = [
  verb('believe', THOUGHT),
  verb('think', THOUGHT, ['thought']),
  verb('know', { ...THOUGHT, ...THAT }, ['knew', 'known']),
  verb('feel', { ...THOUGHT, ...THAT }, ['felt']),
  verb('hope', THOUGHT),
  verb('fear', THOUGHT),
  verb('suspect', THOUGHT),
  verb('doubt', { ...THOUGHT, polarity: 'unclear' }),
  verb('worry', THOUGHT),
  verb('expect', THOUGHT),
  verb('learn', { ...THOUGHT, ...THAT }),
  verb('realize', THOUGHT),
  cue('see', 'sees|saw|see', { ...THOUGHT, ...OBJECT, participles: 'seeing' }),
  verb('remember', THOUGHT),
  verb('prefer', { ...THOUGHT, ...OBJECT }, ['preferred', 'preferred', 'preferring']),
];

const intentions: readonly CueEntry[] = [
  verb('want', INTENTION),
  verb('seek', INTENTION, ['sought']),
  cue('plan', 'plans to|planned to|is planning|are planning', INTENTION),
  verb('decide', INTENTION),
];

const reporting: readonly CueEntry[] = [
  cue('according to', 'according to|in the words of|in the opinion of|in the view of', {
    frame: 'accord',
  }),
  cue('quote', 'quoted|quotes|quote|cited|cites', {
    frame: 'citing',
    participles: 'citing|quoting',
  }),
  cue(
    'quote as saying',
    'quoted as saying|was quoted as saying|were quoted as saying|is quoted as saying',
  ),
  cue(
    'reportedly',
    'reportedly|allegedly|it is said that|it was reported that|it is reported that|it is believed that|it was announced that|is said to|are said to|was said to|were said to|is reported to|are reported to|was reported to|were reported to|is rumoured to|was rumoured to|is rumored to|was rumored to',
    { frame: 'hedge' },
  ),
];

/** English. */
export const en: AttributionLanguage = {
  code: 'en',
  sources:
    'Verbs: those that stand as cues at least five times in the training part of PolNeAR 1.0 and in three of ten uses, and their synonyms; the rest written for this project.',
  order: 'verb-medial',
  head: 'last',
  subject: 'beside',
  proDrop: false,
  commaOpensContent: false,
  verbEndings: 'ed|ing',
  adverbEndings: 'ly',
  prefixes: { noun: '', verb: '' },
  recitals: {
    works: 'poem|poems|verse|verses|couplet|stanza|psalm|surah|sura|hymn|prayer',
    verbs: 'recited|recites|read|reads|sang|chanted|quoted|quotes|intoned',
  },
  capitals: true,
  outermostAlone: true,
  speakers: speakerWords,
  classes: {
    determiner:
      'the|a|an|this|these|those|his|her|its|their|our|my|your|some|many|several|most|all|both|each|every|any|no|another|one|two|three|four|five|other|few|more than|at least|dozens of|a number of|hundreds of|thousands of|multiple',
    pronoun:
      'he|she|they|it|we|i|you|him|them|us|me|himself|herself|themselves|others|everyone|someone|nobody|anyone',
    complementiser: 'that',
    relative: 'who|which|whom|whose|where',
    linker: 'of|for|in|at|with|from|on|to|close to|familiar with|about|against',
    breaker:
      'by|into|over|under|between|through|during|without|within|among|across|around|near|behind|upon|via|per|like|than|if|as|so|then|there|here|what|how|why|when|whether|not|never|instead|even|just|only|still|yet|also|however|meanwhile|now|well|too|again|once|because|since|although|though|while|before|after|until|unless|despite|amid|following|toward|towards|including',
    conjunction: 'and|or|but|&|nor',
    subordinator: 'while|although|though|whereas|even as|even though|as well as',
    auxiliary:
      "is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|'s|hasn't|haven't|hadn't|didn't|doesn't|don't|won't|wouldn't|isn't|aren't|wasn't|weren't|can't|couldn't|cannot|he's|she's|they've|he'd|she'd|going to|used to|went on to|goes on to|continues to|continued to|began|begins|started|appeared to|seemed to|appears to|seems to",
    negation: "not|never|no longer|n't|neither|nor",
    adverb:
      'also|later|then|now|often|again|once|previously|earlier|recently|repeatedly|publicly|privately|first|further|still|even|just|only|simply|always|sometimes|initially|reportedly|allegedly|not|never|long|soon|all|both|already|yet|either|rightly|instead|too|himself|herself|themselves|itself|flatly|strongly|bluntly|quickly|immediately|openly|explicitly|specifically|formally|officially|consistently|frequently|famously|correctly|falsely|wrongly|finally|eventually|apparently|widely',
    time: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|last week|last month|last year|this week|this month|this year|this morning|this afternoon|this evening|earlier this week|earlier this month|earlier this year|earlier in the day|earlier today|late on monday|late monday|late tuesday|late wednesday|late thursday|late friday|late saturday|late sunday|monday night|tuesday night|wednesday night|thursday night|friday night|saturday night|sunday night|monday morning|tuesday morning|wednesday morning|thursday morning|friday morning|saturday morning|sunday morning|monday evening|tuesday evening|wednesday evening|thursday evening|friday evening|saturday evening|sunday evening|monday afternoon|tuesday afternoon|wednesday afternoon|thursday afternoon|friday afternoon|last night|at the time|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december',
    verb: 'backs|backed|supports|supported|favors|favored|challenged|charged|considered|considers|viewed|seems|seemed|appears|appeared|maintained|maintains|made|make|makes|went|goes|go|came|come|comes|took|take|takes|gave|give|gives|got|get|gets|ran|run|runs|won|lost|met|left|led|held|kept|brought|sent|set|put|became|become|began|stood|let|spent|hit|paid|cut|does|used|tried|need|needs|keeps|wins|loses|leads|stands|says',
  },
  pronouns: [
    { forms: 'he|him|himself', number: 'one', gender: 'm', person: 3 },
    { forms: 'she|her|herself', number: 'one', gender: 'f', person: 3 },
    { forms: 'they|them|themselves', number: 'several', gender: null, person: 3 },
    { forms: 'it', number: 'one', gender: 'n', person: 3 },
    { forms: 'who', number: 'one', gender: null, person: 3 },
    { forms: 'i|me|myself', number: 'one', gender: null, person: 1 },
    { forms: 'we|us', number: 'several', gender: null, person: 1 },
    { forms: 'you', number: 'one', gender: null, person: 2 },
  ],
  cues: [
    ...speech,
    ...writing,
    ...denials,
    ...orders,
    ...judgements,
    ...thoughts,
    ...intentions,
    ...reporting,
  ],
  hedges:
    'reportedly|allegedly|apparently|supposedly|purportedly|appears to|appear to|appeared to|seems to|seemed to|could|may|might|is said to|are said to|was said to|possibly|perhaps|probably|likely|it is not clear|it was not clear|unconfirmed',
  settings: 'in|at|on|during|via|through|after|before|by|from|outside|over',
  venues:
    'interview|statement|news conference|press conference|briefing|speech|address|tweet|post|video|broadcast|letter|email|e-mail|phone call|call|rally|debate|meeting|podcast|testimony|column|op-ed|twitter|facebook|telegram|television|tv|radio|show|programme|program|text message|message|filing|hearing|town hall|forum|event|conference|memo|report|press release|release|blog post|parliament|cabinet meeting|message|sermon|appearance|remarks|x|instagram|truth social|linkedin|youtube|tiktok|whatsapp|bluesky|state media|newscast|news programme|news program|livestream|webcast|studio',
  towards: 'to',
  honorifics: {
    m: 'mr|sir|lord|king|prince|father|brother',
    f: 'mrs|ms|miss|lady|dame|queen|princess|sister',
    any: 'dr|prof|professor|president|prime minister|minister|foreign minister|defence minister|defense minister|senator|sen|representative|rep|governor|gov|general|gen|colonel|col|captain|capt|admiral|judge|justice|secretary|ambassador|mayor|chancellor|speaker|chairman|chairwoman|rev|congressman|congresswoman|commander|ayatollah|sheikh|rabbi|imam|bishop|archbishop|pope|sheriff|sgt|lt|maj|vice president|secretary of state|house speaker',
  },
  roles: {
    official:
      'official|officials|civil servant|civil servants|government employee|public servant|board member|board members|member of the board|members of the board|committee member|committee members|council member|council members',
    diplomat: 'diplomat|diplomats|envoy|envoys|ambassador|ambassadors',
    source: 'source|sources|insider|insiders|informant|informants',
    person: 'person|people|individual|individuals|man|woman|someone|persons',
    spokesperson:
      'spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|press secretary|representative',
    adviser:
      'adviser|advisers|advisor|advisors|aide|aides|confidant|assistant|assistants|strategist|strategists|operative|operatives',
    minister: 'minister|ministers|cabinet member|cabinet members',
    lawmaker:
      'lawmaker|lawmakers|legislator|legislators|member of parliament|members of parliament|mp|mps|senator|senators|congressman|deputies|deputy',
    officer:
      'officer|officers|commander|commanders|general|generals|colonel|soldier|soldiers|military official',
    'intelligence-official':
      'intelligence official|intelligence officials|intelligence officer|intelligence officers|spy|spies|security official|security officials',
    'police-officer':
      'police officer|police officers|detective|detectives|investigator|investigators|law enforcement official|law enforcement officials',
    executive:
      'executive|executives|manager|managers|director|directors|banker|bankers|trader|traders',
    employee: 'employee|employees|staffer|staffers|staff member|worker|workers|clerk',
    lawyer: 'lawyer|lawyers|attorney|attorneys|prosecutor|prosecutors|judge|judges',
    expert:
      'expert|experts|analyst|analysts|scholar|scholars|researcher|researchers|scientist|scientists|economist|economists|historian|historians',
    witness: 'witness|witnesses|eyewitness|eyewitnesses|bystander|onlooker|onlookers',
    resident:
      'resident|residents|local|locals|neighbour|neighbours|neighbor|neighbors|villager|villagers',
    activist:
      'activist|activists|campaigner|campaigners|protester|protesters|demonstrator|demonstrators',
    doctor: 'doctor|doctors|medic|medics|nurse|nurses|physician',
    relative: 'relative|relatives|family member|family members|friend|friends',
    journalist: 'journalist|journalists|reporter|reporters|correspondent|editor',
    mediator: 'mediator|mediators|negotiator|negotiators',
  },
  seniorities: {
    senior: 'senior|top|high-ranking|high-level|leading|chief',
    junior: 'junior|low-level|mid-level|mid-ranking',
    former: 'former|retired|ex|then',
  },
  offices:
    'president|prime minister|minister|foreign minister|king|queen|chancellor|secretary|governor|mayor|leader|supreme leader|ambassador|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chair|director|chief|commander|judge|prosecutor|attorney general|sheriff|pope|patriarch|premier|vice president|deputy|head|speaker|envoy|representative|senator|general|crown prince|emir|sultan|ceo|executive|manager|nominee|candidate|press secretary',
  organisations:
    'ministry|palace|government|party|company|army|police|university|council|committee|commission|court|parliament|department|administration|agency|bank|union|association|organisation|organization|group|campaign|institute|foundation|office|embassy|bureau|authority|army|navy|air force|military|congress|senate|house|white house|pentagon|kremlin|state department|firm|corporation|inc|cabinet|board|federation|league|club|church|hospital|school|team|movement|coalition|guards|forces|directorate|service|court|tribunal|court of appeal|nations|united nations|alliance|fund|center|centre|society|pac|gop|democrats|republicans',
  outlets:
    'newspaper|ledger|register|dispatch|examiner|bulletin board|mercury|echo|sentinel|globe|mail|news agency|agency|channel|broadcaster|daily|weekly|magazine|website|times|post|news|press|journal|herald|tribune|gazette|courier|observer|guardian|telegraph|chronicle|tv|television|radio|network|broadcasting|outlet|paper|blog|wire|star|standard|independent|mirror',
  documents:
    'report|statement|letter|poll|polls|survey|study|document|documents|bulletin|law|bill|memo|filing|lawsuit|email|emails|article|book|transcript|indictment|complaint|resolution|communique|figures|data|records|record|results|ad|advertisement|tweet|ruling|order|act|constitution|analysis|review|editorial|headline|video|message|surveys|studies',
  collectives:
    'media|analysts|experts|residents|critics|observers|people|reports|officials|voters|supporters|opponents|protesters|witnesses|activists|lawmakers|scientists|researchers|politicians|diplomats|americans|democrats|republicans|conservatives|liberals|economists|investors|some|many|others|conservatives|women|men|students|workers|leaders|politicians|historians|strategists|reporters|journalists|advocates|progressives|delegates',
  anonymity:
    'unnamed|anonymous|unidentified|asked not to be named|asked not to be identified|declined to be named|on condition of anonymity|on the condition of anonymity|requested anonymity|speaking anonymously|spoke anonymously|not authorized to speak|not authorised to speak|familiar with|with knowledge of|who did not want to be named|whose name was not given|close to|briefed on|on background|who refused to be named|insider',
  conditions:
    'who asked not to be|asked not to be|who declined to be named|who declined to be identified|on condition of anonymity|on the condition of anonymity|speaking on condition of anonymity|speaking on the condition of anonymity|who spoke on condition of anonymity|who spoke on the condition of anonymity|who requested anonymity|because he was not authorized|because they were not authorized|because she was not authorized|who was not authorized|who were not authorized|who was not authorised|who did not want to be named|who refused to be named',
  several:
    'two|three|four|five|six|several|some|many|multiple|numerous|a number of|a few|dozens of|officials|sources|diplomats|people|aides|advisers',
  one: 'a|an|one|another|the',
  countries: {
    US: 'u.s.|us|american|americans|united states|washington',
    GB: 'british|britain|uk|u.k.|london',
    IR: 'iranian|iranians|iran|tehran',
    IL: 'israeli|israelis|israel',
    RU: 'russian|russians|russia|moscow|kremlin',
    CN: 'chinese|china|beijing',
    FR: 'french|france|paris',
    DE: 'german|germany|berlin',
    TR: 'turkish|turkey|türkiye|ankara',
    SA: 'saudi|saudi arabia|riyadh',
    QA: 'qatari|qatar|doha',
    OM: 'omani|oman|muscat',
    AE: 'emirati|uae|united arab emirates',
    EG: 'egyptian|egypt|cairo',
    IQ: 'iraqi|iraq|baghdad',
    SY: 'syrian|syria|damascus',
    LB: 'lebanese|lebanon|beirut',
    JO: 'jordanian|jordan|amman',
    UA: 'ukrainian|ukraine|kyiv',
    PK: 'pakistani|pakistan|islamabad',
    IN: 'indian|india|new delhi',
    JP: 'japanese|japan|tokyo',
    PS: 'palestinian|palestine',
    AF: 'afghan|afghanistan|kabul',
    CH: 'swiss|switzerland',
    AT: 'austrian|austria|vienna',
    IT: 'italian|italy|rome',
    ES: 'spanish|spain|madrid',
    CA: 'canadian|canada|ottawa',
    MX: 'mexican|mexico',
    KR: 'south korean|south korea|seoul',
    KP: 'north korean|north korea|pyongyang',
    YE: 'yemeni|yemen',
    KW: 'kuwaiti|kuwait',
    EU: 'european|eu|brussels',
  },
  refusedActs: 'comment',
  silences:
    'has not commented|have not commented|had not commented|did not comment|has not responded|have not responded|had not responded|did not respond|did not immediately respond|has not been seen in public|has not spoken publicly|has not spoken in public|has made no public comment|has remained silent|remained silent|has been silent|has not answered|has not yet answered|has yet to comment|has yet to respond|did not reply|has not publicly commented|has said nothing|has not yet commented|have not yet commented|has not addressed|could not be reached for comment|did not answer',
  reportWords:
    'report|reports|interview|story|stories|article|fabricated|fabrication|fabrications|fake|fake news|false report|rumour|rumours|rumor|rumors|claims made by|account|never said|invented|made up',
  openings: {
    denies:
      'no ,|no .|absolutely not|not at all|i never said|we never said|i did not say|that is not true|that is a lie|there was no such|nothing of the kind',
    declines: 'no comment|i will not comment|we do not comment',
    promises: 'i promise|we promise|i pledge|you have my word',
  },
  verdicts: {
    cues: 'call|describe',
    claims:
      'claim|claims|allegation|allegations|accusation|accusations|charge|charges|criticism|suggestion|suggestions|speculation',
    assents:
      'accurate|true|correct|credible|serious|important|valid|fair|justified|reliable|welcome|worrying|alarming|disturbing|troubling|significant|damning',
  },
  falsehoods:
    'false|untrue|baseless|fabricated|fabrication|fabrications|fake|not true|no truth|never happened|did not happen|unfounded|groundless|a lie|all lies|invented|made up|denies|denied|nonsense|no such',
  rubrics:
    'live|video|watch|photos|pictures|analysis|opinion|exclusive|breaking|update|updates|explainer|editorial|podcast|timeline|profile|factbox|comment|review|interview',
  asWords: 'as',
  disarming: 'is|are|was|were|be|been|being|to',
  citingLinks: '',
  citingTails: 'as saying|as telling|as having said|as writing',
  relays:
    'passed on|passed it on|passed them on|conveyed|conveyed it|relayed|relayed it|forwarded|forwarded it',
  refusals:
    'refuses|refused|rejects|rejected|rules out|ruled out|denies|denied|rebuffs|rebuffed|spurns|spurned',
};
