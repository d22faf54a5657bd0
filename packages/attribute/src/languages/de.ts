/** German: the verb second, so subjects stand on both sides; a comma may open what is reported. */
import { cue, inflect } from './cue.ts';
import type { AttributionLanguage } from './table.ts';

const OBJECT = { frame: 'object' } as const;
const DENIAL = { polarity: 'denies', denies: 'content' } as const;

/** A weak verb from its stem: third person and past, both numbers. */
const weak = (stem: string): string => inflect([stem], ['t', 'te', 'ten', 'en']);

export const de: AttributionLanguage = {
  code: 'de',
  sources:
    'Written for this project; checked against the cues of the German Wikinews set (train part).',
  order: 'verb-medial',
  head: 'last',
  subject: 'beside',
  proDrop: false,
  commaOpensContent: true,
  verbEndings: '',
  adverbEndings: '',
  prefixes: { noun: '', verb: '' },
  capitals: true,
  classes: {
    determiner:
      'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses|diesem|diesen|sein|seine|seiner|seinem|ihr|ihre|ihrer|ihrem|unser|kein|keine|keiner|zwei|drei|vier|mehrere|einige|viele|alle|beide|manche|zahlreiche|jede|jeder',
    pronoun: 'er|sie|es|wir|ich|ihr|du|man|ihm|ihn|ihnen|sich|uns|mich',
    complementiser: 'dass|daß',
    relative: 'welcher|welche|welches',
    linker: 'von|vom|für|aus|zur|zum',
    breaker:
      'am|im|in|an|auf|bei|beim|mit|nach|vor|über|unter|gegen|durch|ohne|um|seit|während|wegen|trotz|zwischen|bis|zu|als|wie|wenn|ob|weil|da|so|auch|nur|noch|schon|nicht|nie|dort|hier|dann|jedoch|aber|denn|damit|darüber|dazu|daher|deshalb|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|sei|seien|habe|kann|können|könne|soll|sollen|solle|muss|müssen|müsse|will|wolle|würde|würden|gegenüber|laut|zufolge|gemäß|dabei|zudem|bereits|ab|sowie|sondern',
    conjunction: 'und|oder|sowie',
    subordinator: 'während|obwohl|obgleich|wobei',
    auxiliary: 'hat|haben|hatte|hatten|habe|wurde|wird',
    negation: 'nicht|nie|niemals',
    adverb:
      'auch|bereits|zudem|ferner|weiter|außerdem|dazu|ebenfalls|wiederholt|zuvor|später|heute|gestern|daraufhin|dagegen|jedoch|schließlich|unterdessen|hingegen|wörtlich',
    time: 'heute|gestern|morgen|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonnabend|am sonntag|am montagabend|am dienstagabend|am abend|am morgen|am nachmittag|in der nacht|letzte woche|vergangene woche|in dieser woche|im januar|im februar|im märz|im april|im mai|im juni|im juli|im august|im september|im oktober|im november|im dezember',
    verb: '',
  },
  pronouns: [
    { forms: 'er|ihm|ihn', number: 'one', gender: 'm', person: 3 },
    { forms: 'sie', number: 'one', gender: 'f', person: 3 },
    { forms: 'es', number: 'one', gender: 'n', person: 3 },
    { forms: 'ich|mich|mir', number: 'one', gender: null, person: 1 },
    { forms: 'wir|uns', number: 'several', gender: null, person: 1 },
    { forms: 'du', number: 'one', gender: null, person: 2 },
  ],
  cues: [
    cue('sagen', `${weak('sag')}|gesagt`),
    cue('erklären', `${weak('erklär')}|erklärten`),
    cue('berichten', 'berichtet|berichtete|berichteten|berichten'),
    cue('mitteilen', 'teilte|teilten|teilt|mitgeteilt|mitteilte|mitteilten|mitteilt'),
    cue('so', 'so', { frame: 'manner' }),
    cue('begründen', 'begründet|begründete|begründeten', OBJECT),
    cue('raten', 'rät|riet|raten|rieten', { ...OBJECT, polarity: 'orders' }),
    cue('betonen', weak('beton')),
    cue('erläutern', 'erläutert|erläuterte|erläuterten'),
    cue('behaupten', 'behauptet|behauptete|behaupteten|behaupten'),
    cue('bestätigen', weak('bestätig'), OBJECT),
    cue('ankündigen', 'kündigte|kündigten|kündigt|angekündigt', OBJECT),
    cue('äußern', 'äußerte|äußerten|äußert|äussert|äusserte'),
    cue('bekanntgeben', 'gab bekannt|gaben bekannt|bekanntgegeben|bekannt gegeben'),
    cue('hinzufügen', 'fügte hinzu|fügten hinzu|ergänzte|ergänzten|ergänzt'),
    cue('meinen', weak('mein')),
    cue('schreiben', 'schreibt|schrieb|schrieben|schreiben|geschrieben', { act: 'writing' }),
    cue('melden', 'meldet|meldete|meldeten|melden'),
    cue('warnen', weak('warn')),
    cue('kritisieren', 'kritisiert|kritisierte|kritisierten|kritisieren', OBJECT),
    cue('fordern', 'fordert|forderte|forderten|fordern', { ...OBJECT, polarity: 'orders' }),
    cue('verlangen', weak('verlang'), { ...OBJECT, polarity: 'orders' }),
    cue('bezeichnen', 'bezeichnet|bezeichnete|bezeichneten', OBJECT),
    cue('antworten', 'antwortet|antwortete|antworteten|erwiderte|entgegnete'),
    cue('zitieren', 'zitiert|zitierte|zitierten', OBJECT),
    cue(
      'hinweisen',
      'wies darauf hin|weist darauf hin|wiesen darauf hin|verwies darauf|verwies|verweist',
    ),
    cue(
      'vermuten',
      'fürchtet|fürchtete|fürchten|vermutet|vermutete|vermuteten|vermuten|glaubt|glauben|glaubte|hofft|hoffte|hoffen|befürchtet|befürchtete|erwartet|erwartete|erwarten|denkt',
      { act: 'thought' },
    ),
    cue('versprechen', 'verspricht|versprach|versprachen|versicherte|versichert', {
      polarity: 'promises',
    }),
    cue('fragen', 'fragt|fragte|fragten', { polarity: 'asks' }),
    cue(
      'bestreiten',
      'bestreitet|bestritt|bestritten|dementierte|dementiert|dementierten|leugnete|leugnet',
      { ...DENIAL, frame: 'object' },
    ),
    cue('zurückweisen', 'wies zurück|weist zurück|zurückgewiesen|lehnte ab|lehnt ab|lehnten ab', {
      ...DENIAL,
      frame: 'object',
    }),
    cue(
      'sich nicht äußern',
      'lehnte eine stellungnahme ab|wollte sich nicht äußern|wollten sich nicht äußern|lehnte einen kommentar ab',
      {
        frame: 'refusal',
        polarity: 'declines',
      },
    ),
    cue('ergeben', 'ergab|ergaben|zeigt|zeigte|zeigen|ergibt', { act: 'writing' }),
    cue(
      'laut',
      'laut|nach angaben von|nach angaben|nach aussage von|nach aussagen von|nach aussage|nach ansicht von|nach ansicht|nach informationen von|nach informationen|gemäß|nach worten von|nach meinung von|nach meinung|nach auffassung von|nach auffassung|nach einschätzung von|nach einschätzung|nach berichten von|nach darstellung',
      {
        frame: 'accord',
      },
    ),
    cue('zufolge', 'zufolge', { frame: 'accord-after' }),
    cue('sich berufen', '', {
      frame: 'citing',
      participles: 'unter berufung auf|mit berufung auf|unter verweis auf',
    }),
    cue('angeblich', 'angeblich|mutmaßlich|offenbar|berichten zufolge|medienberichten zufolge', {
      frame: 'hedge',
    }),
  ],
  hedges:
    'angeblich|mutmaßlich|offenbar|möglicherweise|vermutlich|wohl|anscheinend|vielleicht|könnte|könnten|soll|sollen',
  settings: 'in|im|am|auf|bei|beim|vor|nach|gegenüber|während|über|per|via',
  venues:
    'interview|gespräch|pressekonferenz|rede|erklärung|mitteilung|pressemitteilung|statement|brief|sendung|fernsehen|radio|rundfunk|twitter|facebook|video|sitzung|debatte|ansprache|stellungnahme|zeitung|magazin',
  towards: 'gegenüber',
  honorifics: {
    m: 'herr|herrn|könig|papst|prinz',
    f: 'frau|königin|prinzessin',
    any: 'dr|prof|präsident|präsidentin|bundeskanzler|bundeskanzlerin|minister|ministerin|außenminister|außenministerin|innenminister|verteidigungsminister|ministerpräsident|premierminister|general|richter|senator|bürgermeister|sprecher|sprecherin|bundespräsident|vorsitzender|vorsitzende',
  },
  roles: {
    official:
      'beamter|beamte|beamten|regierungsvertreter|vertreter|offizieller|offizielle|verantwortliche|behördenvertreter',
    diplomat: 'diplomat|diplomaten|botschafter|gesandter',
    source: 'quelle|quellen|insider|informant|informanten',
    person: 'person|personen|mann|frau',
    spokesperson: 'sprecher|sprecherin|sprechers',
    adviser: 'berater|beraterin|mitarbeiter|vertrauter',
    lawmaker: 'abgeordneter|abgeordnete|abgeordneten|parlamentarier',
    officer: 'offizier|offiziere|kommandeur|militärs|soldat|soldaten',
    'police-officer': 'polizist|polizisten|ermittler|polizeisprecher',
    expert: 'experte|experten|analyst|analysten|forscher|wissenschaftler|beobachter',
    witness: 'zeuge|zeugen|augenzeuge|augenzeugen',
    resident: 'anwohner|bewohner|einwohner',
    activist: 'aktivist|aktivisten|demonstranten|demonstrant',
    lawyer: 'anwalt|anwälte|rechtsanwalt|staatsanwalt|verteidiger|richter',
    doctor: 'arzt|ärzte',
    journalist: 'journalist|journalisten|reporter|korrespondent',
    mediator: 'vermittler|unterhändler',
    employee: 'angestellter|angestellte|arbeiter',
    relative: 'angehörige|verwandte|freund|freunde',
  },
  seniorities: {
    senior: 'hochrangiger|hochrangige|hochrangigen|ranghoher|ranghohe|führender|führende|leitender',
    former: 'ehemaliger|ehemalige|ehemaligen|früherer|frühere|ex',
  },
  offices:
    'präsident|präsidentin|minister|ministerin|außenminister|außenministerin|innenminister|verteidigungsminister|finanzminister|ministerpräsident|premierminister|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|bürgermeister|sprecher|sprecherin|vorsitzender|vorsitzende|chef|leiter|direktor|botschafter|richter|staatsanwalt|könig|papst|general|generalsekretär|gouverneur|senator|regierungschef|staatschef|geschäftsführer',
  organisations:
    'ministerium|außenministerium|innenministerium|regierung|bundesregierung|partei|polizei|armee|universität|gericht|parlament|behörde|amt|verband|verein|organisation|gewerkschaft|unternehmen|firma|bank|union|kommission|rat|sicherheitsrat|ausschuss|institut|stiftung|staatsanwaltschaft|feuerwehr|bundeswehr|bundestag|fraktion|gruppe|konzern|spd|cdu|csu|fdp|uno|nato|eu|verwaltung|kirche|klub|agentur',
  outlets:
    'zeitung|nachrichtenagentur|agentur|sender|magazin|rundfunk|fernsehen|spiegel|zeit|radio|blatt|tageszeitung|portal|nachrichtenmagazin|fernsehsender|wochenzeitung',
  documents:
    'bericht|berichte|studie|umfrage|erklärung|mitteilung|pressemitteilung|gesetz|brief|dokument|dokumente|urteil|gutachten|untersuchung|statistik',
  collectives:
    'medien|experten|beobachter|kritiker|anwohner|augenzeugen|zeugen|analysten|medienberichte|wissenschaftler|demonstranten|politiker|gegner|anhänger',
  anonymity:
    'ungenannt|ungenannter|ungenannte|anonym|anonymer|anonyme|der nicht genannt werden wollte|die nicht genannt werden wollte|die nicht genannt werden wollten|namentlich nicht|mit der sache vertraut',
  conditions:
    'der nicht genannt werden wollte|die nicht genannt werden wollte|die nicht genannt werden wollten|unter der bedingung der anonymität|der anonym bleiben wollte|der namentlich nicht genannt werden',
  several: 'zwei|drei|vier|mehrere|einige|viele|zahlreiche',
  one: 'ein|eine|einer',
  countries: {
    IR: 'iran|iranisch|iranische|iranischer|iranischen|teheran',
    US: 'usa|us|amerikanische|amerikanischer|amerikanischen|vereinigten staaten|washington|us-amerikanische',
    IL: 'israel|israelische|israelischer|israelischen',
    GB: 'großbritannien|britische|britischer|britischen|london',
    RU: 'russland|russische|russischer|russischen|moskau',
    FR: 'frankreich|französische|französischer|französischen|paris',
    DE: 'deutschland|deutsche|deutscher|deutschen|berlin',
    TR: 'türkei|türkische|türkischer|türkischen|ankara',
    CN: 'china|chinesische|chinesischer|chinesischen|peking',
    AT: 'österreich|österreichische|österreichischer|wien',
    CH: 'schweiz|schweizer',
    SA: 'saudi-arabien|saudische|riad',
    OM: 'oman|omanische|omanischer',
    IQ: 'irak|irakische|irakischer|bagdad',
    SY: 'syrien|syrische|syrischer|damaskus',
    UA: 'ukraine|ukrainische|ukrainischer|kiew',
    EU: 'europa|europäische|brüssel',
  },
  refusedActs: 'eine stellungnahme|einen kommentar|sich äußern',
  silences:
    'hat sich noch nicht geäußert|hat sich nicht geäußert|äußerte sich nicht|äußerte sich zunächst nicht|schwieg|schweigt|war nicht zu erreichen|reagierte nicht|gab keine stellungnahme',
  reportWords:
    'bericht|berichte|meldung|meldungen|interview|gerücht|gerüchte|erfunden|fälschung|falschmeldung|artikel',
  falsehoods:
    'falsch|unwahr|erfunden|haltlos|unbegründet|lüge|lügen|frei erfunden|nicht wahr|entbehrt jeder grundlage|trifft nicht zu|stimmt nicht',
  rubrics: 'live|video|analyse|kommentar|exklusiv|eilmeldung|liveblog|porträt|fotos',
  asWords: 'wie',
  disarming: '',
  citingLinks: '',
  citingTails: '',
  relays:
    'überbrachte|überbrachten|übermittelte|übermittelten|leitete weiter|überbrachte die antwort',
  refusals: 'verweigert|verweigerte|lehnt ab|weist zurück|dementiert|weigert',
};
