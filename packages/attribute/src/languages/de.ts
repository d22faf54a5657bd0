/** German: the verb second, so subjects stand on both sides; a comma may open what is reported. */
import { cue, inflect } from './cue.ts';
import { speakerWords } from './speakers/de.ts';
import type { AttributionLanguage } from './table.ts';

const OBJECT = { frame: 'object' } as const;
const DENIAL = { polarity: 'denies', denies: 'content' } as const;

/**
 * A weak verb: third person and past in both numbers, the reporting mood and the participle; `link`
 * stands between a stem in -d or -t and its ending.
 */
const verb = (stem: string, participle: string, link = ''): string =>
  `${inflect([stem + link], ['t', 'te', 'ten'])}|${inflect([stem], ['en', 'e'])}|${participle}`;

/** A weak verb whose prefix stands at the end of a main clause, and before its stem elsewhere. */
const separable = (prefix: string, stem: string, participle: string): string =>
  [
    ...['t', 'te', 'ten', 'en', 'e'].map((ending) => `${stem}${ending} … ${prefix}`),
    ...['t', 'te', 'ten'].map((ending) => prefix + stem + ending),
    prefix + participle,
  ].join('|');

/** The same of a strong verb, whose finite forms are given. */
const strong = (prefix: string, finite: string, participle: string): string =>
  [
    ...finite.split('|').flatMap((form) => [`${form} … ${prefix}`, prefix + form]),
    prefix + participle,
  ].join('|');

export const de: AttributionLanguage = {
  code: 'de',
  sources:
    'Written for this project; checked against the cues of the German Wikinews set (train part).',
  order: 'verb-second',
  verbSecond: {
    reportedMood:
      'sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|wisse|gebe|gehe|komme|stehe|liege|bleibe|lasse|mache|sehe|finde|handele|handle|bestehe|gelte|hätte|hätten|würde|würden|wäre|wären|könnten|müssten|dürften|gäbe|käme|läge|fehle|brauche|führe|halte|nehme|zeige|bringe|diene|erhalte|heiße|bedeute|beruhe|beginne|biete|betrage|reiche|treffe|trage|verfüge|verstoße|arbeite|spreche|suche|stelle|stehe|stamme|sehe|setze|lebe|laufe|leide|kenne|hänge|gehöre|folge|fahre|erwarte|entspreche|denke|trete|ziehe|zahle|wachse|werbe|warte|verliere|sinke|steige|rechne',
    plainMood:
      'ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|muss|müssen|musste|will|wollen|wollte|soll|sollen|sollte|darf|gibt|gab|geht|ging|kommt|kam|steht|stand|liegt|lag|bleibt|blieb|macht|machte|gilt|galt|fand|findet|sagt|sagte|heißt|hieß',
    infinitives: 'zu',
    genitives: 'des|der|eines|einer|dieses|dieser|seines|seiner|ihres|ihrer',
    obliques:
      'den|dem|einen|einem|diesen|diesem|keinen|keinem|seinen|seinem|ihren|ihrem|jeden|jedem|dies|sich|es|ihn|ihm|ihnen|mich|mir|dich|dir|uns|euch',
    verbPrefixes:
      'ab|an|auf|aus|bei|ein|fest|her|hin|hinzu|klar|mit|nach|vor|weg|zu|zurück|entgegen|bekannt',
    accordPrepositions: 'nach|laut|gemäß|zufolge',
    possessors: 'seiner|seinen|seinem|ihrer|ihren|ihrem|dessen|deren',
    ownWords: 'eigenen|eigener|eigenem',
  },
  nounEnds: {
    offices:
      'sprecher|sprechers|sprecherin|leiter|leiters|leiterin|minister|ministers|ministerin|präsident|präsidenten|präsidentin|direktor|direktors|direktorin|meister|meisters|meisterin|vorsitzende|vorsitzender|vorsitzenden|chef|chefs|chefin|kanzler|kanzlerin|sekretär|sekretärin|kommissar|kommissarin|intendant|intendantin|rektor|rektorin|dezernent|dezernentin|senator|senatorin|staatsanwalt|staatsanwältin|richter|richterin|beauftragte|beauftragter|beauftragten|pfarrer|pfarrerin|bischof|bischöfin|botschafter|botschafterin|gesandter|gesandte|landrat|landrätin|präfekt|präfektin|justiziar|schiedsrichter|trainer|trainerin|kommandeur|kapitän|könig|königin|papst|redakteur|redakteurin|vorstand|inhaber|inhaberin',
    organisations:
      'amt|amtes|amts|ämter|verband|verbandes|verbands|verbände|verbänden|verein|vereins|vereine|vereinen|bund|bundes|bunds|union|behörde|behörden|gericht|gerichts|gerichtshof|gerichtshofs|ministerium|ministeriums|ministerien|regierung|gesellschaft|gesellschaften|unternehmen|unternehmens|firma|konzern|konzerns|werk|werke|werks|werkes|wehr|polizei|wache|wacht|kammer|kammern|kasse|kassen|bank|banken|börse|stiftung|initiative|bündnis|bündnisses|gewerkschaft|gewerkschaften|partei|parteien|fraktion|fraktionen|liste|opposition|koalition|universität|hochschule|schule|institut|instituts|akademie|klinik|klinikum|klinikums|krankenhaus|museum|museums|theater|orchester|verlag|verlags|klub|klubs|club|clubs|ausschuss|ausschusses|kommission|komitee|komitees|rat|rates|rats|räte|parlament|landtag|bundestag|senat|senats|kabinett|kanzlei|verwaltung|direktion|stelle|zentrale|dienst|dienstes|dienste|agentur|anstalt|kirche|kirchen|gemeinde|gemeinden|kreis|landkreis|rathaus|stadt|land|haus|hof|reederei|brauerei|werft|bahn|netz|betreiber|betreibers|hersteller|herstellers|versicherung|vertretung|vertretungen|leitung|führung|stab|stabs|team|jury|gruppe|gruppen|organisation|organisationen|bewegung|miliz|armee|streitkräfte|botschaft|konferenz|konvent|synode|gremium|gremiums|zentrum|zentrums|rektorat|archiv|labor|labors|büro|büros|handel|industrie|wirtschaft|schaft|schützer|schützern|arbeitgeber|arbeitgebern|lobby|allianz|liga|mannschaft|verwaltungsrat|staatsanwaltschaft|anwaltschaft|justiz',
    outlets:
      'zeitung|zeitungen|zeitschrift|magazin|magazins|nachrichtenagentur|presseagentur|sender|senders|rundfunk|fernsehen|radio|blatt|blatts|blätter|portal|portals|kurier|kuriers|bote|boten|anzeiger|anzeigers|rundschau|tageblatt|post|welle|kanal|redaktion|podcast',
    documents:
      'bericht|berichts|studie|umfrage|umfragen|erklärung|mitteilung|meldung|meldungen|gesetz|gesetzes|entwurf|entwurfs|brief|schreiben|schreibens|dokument|dokumente|dokumenten|urteil|urteils|gutachten|gutachtens|untersuchung|untersuchungen|statistik|statistiken|angaben|angabe|informationen|protokoll|protokolls|satzung|ordnung|bescheid|bescheids|vertrag|vertrags|plan|plans|zeitplan|ergebnis|ergebnisses|bilanz|begründung|schätzung|prognose|akte|akten|papiere|papieren|notiz|tagebuch|flugblatt|beschreibung|bekanntmachung|verordnung|anklage|anklageschrift|schrift|antrag|vermerk|auswertung|analyse|meinung|ansicht|aussage|aussagen|auffassung|darstellung|darstellungen|stellungnahme|ankündigung|veröffentlichung|worten|quellen|ermittlungen|recherchen|zahlen|daten|beobachtungen',
    collectives:
      'kritiker|kritikern|gegner|gegnern|befürworter|anhänger|anhängern|beobachter|beobachtern|experten|fachleute|fachleuten|analysten|medien|medienberichten|berichte|berichten|anwohner|anwohnern|bewohner|bewohnern|einwohner|einwohnern|bürger|bürgern|forscher|forschern|wissenschaftler|wissenschaftlern|händler|händlern|politiker|politikern|meinungsforscher|meinungsforschern|ökonomen|veranstalter|veranstaltern|gerüchten|gerüchte|stimmen',
    persons:
      'kreise|kreisen|umfeld|nom|nomin|urg|urgin|eut|eutin|graf|grafin|doktorand|doktorandin|er|ers|erin|ist|isten|istin|ant|anten|antin|ent|enten|entin|or|orin|oge|ogen|ogin|at|aten|atin|mann|mannes|frau|leute|leuten|anwalt|anwalts|anwältin|anwälte|arzt|ärztin|ärzte|bauer|bäuerin|bauern|zeuge|zeugin|zeugen|kollege|kollegin|kollegen|freund|freundin|nachbar|nachbarin|nachbarn|sohn|tochter|vater|mutter|bruder|schwester|kind|junge|mädchen|geisel|geiseln|gast|gäste|gästen|lebende|lebender|lebenden|klagte|klagter|klagten|jährige|jähriger|jährigen|gestellte|gestellter|gestellten|ligte|ligter|ligten|sitzende|gefangene|gefangener|gefangenen|angehörige|angehörigen|bekannte|bekannter|verwandte|verwandter|verletzte|verletzter|beamter|beamte|beamten|vertrauter|vertraute|abgeordneter|abgeordnete|abgeordneten|mitglied|mitglieds|mitglieder|mitgliedern|angestellter|pächterin|hilfe|fahrer|fahrerin|lotse|lotsen|soldat|soldaten|besitzer|helfer|helfern|gehilfe|wirt|wirtin|koch|köchin',
  },
  head: 'last',
  subject: 'beside',
  proDrop: false,
  commaOpensContent: true,
  verbEndings: '',
  adverbEndings: 'lich|weise|gemäß|iell|tlich|ßend',
  prefixes: { noun: '', verb: '' },
  recitals: {
    works: 'Gedicht|Gedichts|Vers|Verse|Versen|Verses|Strophe|Psalm|Psalms|Sure|Gebet|Lied',
    verbs: 'las|lasen|liest|rezitierte|rezitiert|sang|sangen|zitierte|zitiert',
  },
  capitals: true,
  speakers: speakerWords,
  classes: {
    determiner:
      'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses|diesem|diesen|sein|seine|seiner|seinem|ihr|ihre|ihrer|ihrem|unser|kein|keine|keiner|zwei|drei|vier|mehrere|einige|viele|alle|beide|manche|zahlreiche|jede|jeder',
    pronoun: 'er|sie|es|wir|ich|ihr|du|man|ihm|ihn|ihnen|sich|uns|mich',
    complementiser: 'dass|daß',
    relative: 'welcher|welche|welches',
    linker: 'von|vom|für|zur|zum',
    breaker:
      'am|im|in|an|auf|aus|bei|beim|mit|nach|vor|über|unter|gegen|durch|ohne|um|seit|wegen|trotz|zwischen|bis|zu|wie|wenn|ob|so|auch|nur|noch|schon|nicht|nie|dort|hier|dann|jedoch|aber|denn|damit|darüber|dazu|daher|deshalb|ist|sind|war|waren|wird|werden|wurde|wurden|sei|seien|kann|können|könne|soll|sollen|solle|muss|müssen|müsse|will|wolle|würde|würden|gegenüber|laut|zufolge|gemäß|dabei|zudem|bereits|ab|sowie|sondern',
    conjunction: 'und|oder|sowie',
    subordinator:
      'während|obwohl|obgleich|wobei|nachdem|weil|bevor|indem|ehe|als|da|sondern|um|ohne|sodass|welcher|welche|welches|wodurch|weshalb|womit',
    auxiliary: 'hat|haben|hatte|hatten|habe|hätten',
    negation: 'nicht|nie|niemals',
    adverb:
      'auch|bereits|zudem|ferner|weiter|außerdem|dazu|ebenfalls|wiederholt|zuvor|später|heute|gestern|daraufhin|dagegen|jedoch|schließlich|unterdessen|hingegen|wörtlich|nun|etwa|indes|derweil|zunächst|allerdings|zugleich|gleichzeitig|erneut|ebenso|anschließend|bislang|mehrfach|stets|gern|einmal|trotzdem|dennoch|knapp|schriftlich|ausdrücklich|nachdrücklich|sofort|darauf|wenig später|auf anfrage|auf nachfrage|nach der sitzung|am rande|schon|lediglich|nämlich|also|übrigens|offenbar|wohl|bereits im|damals|inzwischen|mittlerweile|zuletzt|seither|seitdem',
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
    cue('sagen', `${verb('sag', 'gesagt')}|sage`),
    cue('erklären', verb('erklär', 'erklärt')),
    cue('berichten', verb('bericht', 'berichtet', 'e')),
    cue('mitteilen', separable('mit', 'teil', 'geteilt')),
    cue('so', '', { frame: 'accord', participles: 'so' }),
    cue('begründen', verb('begründ', 'begründet', 'e'), OBJECT),
    cue('raten', 'rät|riet|raten|rieten|rate|geraten|empfiehlt|empfahl|empfahlen|empfohlen', {
      ...OBJECT,
      polarity: 'orders',
    }),
    cue('vorschlagen', 'schlägt … vor|schlug … vor|schlugen … vor|schlagen … vor|vorgeschlagen', {
      ...OBJECT,
      polarity: 'orders',
    }),
    cue('betonen', verb('beton', 'betont')),
    cue('erläutern', verb('erläuter', 'erläutert')),
    cue('behaupten', verb('behaupt', 'behauptet', 'e')),
    cue(
      'versichern',
      `${verb('versicher', 'versichert')}|${verb('beteuer', 'beteuert')}|${verb('bekräftig', 'bekräftigt')}|${verb('unterstrich', 'unterstrichen')}|unterstreicht`,
    ),
    cue('bestätigen', verb('bestätig', 'bestätigt'), OBJECT),
    cue('ankündigen', separable('an', 'kündig', 'gekündigt'), OBJECT),
    cue('äußern', `${verb('äußer', 'geäußert')}|äussert|äusserte`),
    cue('angeben', strong('an', 'gibt|gab|gaben|geben|gebe', 'gegeben')),
    cue(
      'bekanntgeben',
      `${strong('bekannt', 'gibt|gab|gaben|geben|gebe', 'gegeben')}|bekannt gegeben`,
    ),
    cue('zugeben', strong('zu', 'gibt|gab|gaben|gebe', 'gegeben')),
    cue(
      'zu bedenken geben',
      'gibt … zu bedenken|gab … zu bedenken|gaben … zu bedenken|zu bedenken gegeben',
    ),
    cue('zu Protokoll geben', 'gab … zu protokoll|gaben … zu protokoll|zu protokoll gegeben'),
    cue('hinzufügen', `${separable('hinzu', 'füg', 'gefügt')}|${verb('ergänz', 'ergänzt')}`),
    cue('einräumen', separable('ein', 'räum', 'geräumt')),
    cue('einwenden', 'wandte … ein|wandten … ein|wendet … ein|eingewandt|warf … ein'),
    cue('feststellen', separable('fest', 'stell', 'gestellt')),
    cue('klarstellen', separable('klar', 'stell', 'gestellt')),
    cue('andeuten', 'deutet … an|deutete … an|deuteten … an|angedeutet'),
    cue('anregen', separable('an', 'reg', 'geregt'), { ...OBJECT, polarity: 'orders' }),
    cue('drängen', `${verb('dräng', 'gedrängt')}|pocht|pochte|pochten|gepocht`, {
      frame: 'that',
      polarity: 'orders',
    }),
    cue('wissen wollen', 'wissen will|wissen wollte|wissen wollten|wissen wollen', {
      polarity: 'asks',
    }),
    cue(
      'sich verpflichten',
      'verpflichtet sich|verpflichtete sich|verpflichteten sich|stellt … in aussicht|stellte … in aussicht|stellten … in aussicht|in aussicht gestellt',
      { ...OBJECT, polarity: 'promises' },
    ),
    cue('anmerken', separable('an', 'merk', 'gemerkt')),
    cue('ausführen', separable('aus', 'führ', 'geführt')),
    cue('aussagen', separable('aus', 'sag', 'gesagt')),
    cue('vorrechnen', 'rechnet … vor|rechnete … vor|vorgerechnet'),
    cue('hervorheben', 'hebt … hervor|hob … hervor|hoben … hervor|hervorgehoben|hervorhob'),
    cue('mahnen', `${verb('mahn', 'gemahnt')}|${verb('ermahn', 'ermahnt')}`, {
      polarity: 'orders',
    }),
    cue('meinen', 'meint|meinte|meinten|gemeint'),
    cue('erzählen', verb('erzähl', 'erzählt')),
    cue('schildern', verb('schilder', 'geschildert')),
    cue(
      'beklagen',
      `${verb('beklag', 'beklagt')}|${verb('klag', 'geklagt')}|${verb('bemängel', 'bemängelt')}|${verb('monier', 'moniert')}`,
    ),
    cue(
      'rufen',
      'ruft|rief|riefen|gerufen|schimpft|schimpfte|spottet|spottete|scherzt|scherzte|murmelt|murmelte|seufzt|seufzte',
    ),
    cue('zurufen', 'ruft … zu|rief … zu|riefen … zu|zugerufen'),
    cue('erinnern', 'erinnert … daran|erinnerte … daran|erinnerten … daran'),
    cue(
      'offenbaren',
      `verriet|verrät|verriet|gestand|gesteht|gestanden|gestanden|${verb('enthüll', 'enthüllt')}|vertraute … an|brachte … bei`,
    ),
    cue(
      'argumentieren',
      `${verb('argumentier', 'argumentiert')}|${verb('urteil', 'geurteilt')}|${verb('resümier', 'resümiert')}|${verb('konstatier', 'konstatiert')}|${verb('prognostizier', 'prognostiziert')}`,
    ),
    cue('verkünden', `${verb('verkünd', 'verkündet', 'e')}|${verb('verlautbar', 'verlautbart')}`),
    cue(
      'schreiben',
      'schreibt|schrieb|schrieben|schreiben|geschrieben|schreibe|twittert|twitterte|notiert|notierte',
      {
        act: 'writing',
      },
    ),
    cue('melden', verb('meld', 'gemeldet', 'e')),
    cue('warnen', verb('warn', 'gewarnt')),
    cue('drohen', `${verb('droh', 'gedroht')}|drohte … an|drohten … an|angedroht`, {
      polarity: 'promises',
    }),
    cue('kritisieren', verb('kritisier', 'kritisiert'), OBJECT),
    cue(
      'beschuldigen',
      `${verb('beschuldig', 'beschuldigt')}|wirft … vor|warf … vor|warfen … vor|werfen … vor|vorgeworfen|hält … vor|hielt … vor|hielten … vor|vorgehalten|legt … zur last|legte … zur last`,
      OBJECT,
    ),
    cue(
      'fordern',
      `${verb('forder', 'gefordert')}|fordert … auf|forderte … auf|forderten … auf|aufgefordert`,
      {
        ...OBJECT,
        polarity: 'orders',
      },
    ),
    cue(
      'aufrufen',
      'ruft … auf|rief … auf|riefen … auf|rufen … auf|aufgerufen|ruft … dazu auf|rief … dazu auf|riefen … dazu auf',
      {
        ...OBJECT,
        polarity: 'orders',
      },
    ),
    cue(
      'bitten',
      `bittet|bat|baten|bitten|gebeten|${verb('appellier', 'appelliert')}|${verb('ersuch', 'ersucht')}|${verb('plädier', 'plädiert')}`,
      {
        ...OBJECT,
        polarity: 'orders',
      },
    ),
    cue('vorschreiben', 'schreibt … vor|schreiben … vor|schrieb … vor|vorgeschrieben', {
      ...OBJECT,
      act: 'writing',
      polarity: 'orders',
    }),
    cue('offenlassen', 'ließ … offen|lässt … offen|ließen … offen|offen ließ|offengelassen', {
      ...OBJECT,
      polarity: 'unclear',
    }),
    cue('verlangen', `${verb('verlang', 'verlangt')}|${verb('beantrag', 'beantragt')}`, {
      ...OBJECT,
      polarity: 'orders',
    }),
    cue(
      'anordnen',
      'ordnet … an|ordnete … an|ordneten … an|angeordnet|weist … an|wies … an|wiesen … an|angewiesen',
      {
        ...OBJECT,
        polarity: 'orders',
      },
    ),
    cue(
      'bezeichnen',
      `${verb('bezeichn', 'bezeichnet', 'e')}|nennt|nannte|nannten|genannt`,
      OBJECT,
    ),
    cue(
      'begrüßen',
      'begrüßt|begrüßte|begrüßten|würdigte|würdigten|lobte|lobten|bedauerte|bedauerten',
      { frame: 'manner' },
    ),
    cue(
      'antworten',
      `${verb('antwort', 'geantwortet', 'e')}|${verb('erwider', 'erwidert')}|${verb('entgegn', 'entgegnet', 'e')}|konterte|konterten`,
    ),
    cue(
      'widersprechen',
      'widerspricht|widersprach|widersprachen|widersprochen|hält … dagegen|hielt … dagegen|hielten … dagegen',
      DENIAL,
    ),
    cue('zitieren', verb('zitier', 'zitiert'), OBJECT),
    cue(
      'hinweisen',
      'wies … darauf hin|weist … darauf hin|wiesen … darauf hin|weisen … darauf hin|hingewiesen',
    ),
    cue(
      'vermuten',
      `${verb('vermut', 'vermutet', 'e')}|${verb('glaub', 'geglaubt')}|${verb('befürcht', 'befürchtet', 'e')}|${verb('fürcht', 'gefürchtet', 'e')}|${verb('hoff', 'gehofft')}|${verb('erwart', 'erwartet', 'e')}|${verb('schätz', 'geschätzt')}|${verb('bezweifel', 'bezweifelt')}|denkt|dachte|hält … für|hielt … für|geht … davon aus|ging … davon aus|gehen … davon aus|gingen … davon aus|ist … überzeugt|zeigte sich … überzeugt|zeigt sich … überzeugt|ist … der ansicht|ist … der meinung|sieht … darin`,
      { act: 'thought' },
    ),
    cue(
      'planen',
      'beabsichtigt|beabsichtigen|beabsichtigte|plant|planen|plante|beschloss|beschlossen|erwägt|erwägen',
      { frame: 'manner', act: 'intention' },
    ),
    cue(
      'versprechen',
      `verspricht|versprach|versprachen|versprochen|sagt … zu|sagte … zu|sagten … zu|zugesagt|sichert … zu|sicherte … zu|zugesichert|bietet … an|bot … an|boten … an|angeboten|${verb('garantier', 'garantiert')}`,
      {
        ...OBJECT,
        polarity: 'promises',
      },
    ),
    cue(
      'heißen',
      'hieß es|heißt es|heißt|hieß|verlautete|verlautet|war zu hören|ist zu hören|wurde bekannt|zu erfahren war',
      { frame: 'venue' },
    ),
    cue(
      'sprechen von',
      'spricht … von|sprach … von|sprachen … von|sprechen … von|rechnet … mit|rechnete … mit|rechnen … mit|warnte … vor|warnt … vor|warnten … vor|berichtete … von|verwies … auf|verweist … auf|erinnerte … an|kommt … zu dem schluss|kommt … zu dem ergebnis|gewarnt … vor',
      OBJECT,
    ),
    cue('fragen', `${verb('frag', 'gefragt')}|wollte … wissen|will … wissen|wollten … wissen`, {
      polarity: 'asks',
    }),
    cue(
      'bestreiten',
      `bestreitet|bestritt|bestritten|bestreiten|${verb('dementier', 'dementiert')}|${verb('leugn', 'geleugnet', 'e')}|${verb('vernein', 'verneint')}|schließt … aus|schloss … aus|schlossen … aus|ausgeschlossen|streitet … ab|stritt … ab|stritten … ab|abgestritten`,
      { ...DENIAL, frame: 'object' },
    ),
    cue(
      'zurückweisen',
      'wies … zurück|weist … zurück|wiesen … zurück|weisen … zurück|zurückgewiesen|lehnte … ab|lehnt … ab|lehnten … ab|lehnen … ab|abgelehnt|tritt … entgegen|trat … entgegen|weist … von sich|wies … von sich',
      {
        ...DENIAL,
        frame: 'object',
      },
    ),
    cue(
      'sich nicht äußern',
      'wollte sich … nicht äußern|wollten sich … nicht äußern|will sich … nicht äußern|äußert sich … nicht|wollte … nicht kommentieren|wollten … nicht kommentieren|wollte … nicht bestätigen|wollte … keine stellung nehmen|verweigerte|verweigerten|verweigert',
      {
        frame: 'refusal',
        polarity: 'declines',
      },
    ),
    cue('ergeben', 'ergab|ergaben|zeigt|zeigte|zeigten|ergibt|besagt|besagte', {
      frame: 'that',
      act: 'writing',
    }),
    cue('hervorgehen', 'geht … hervor|ging … hervor', { frame: 'that', act: 'writing' }),
    cue(
      'laut',
      'laut|nach angaben von|nach angaben|nach aussage von|nach aussagen von|nach aussage|nach ansicht von|nach ansicht|nach informationen von|nach informationen|gemäß|nach worten von|nach meinung von|nach meinung|nach auffassung von|nach auffassung|nach einschätzung von|nach einschätzung|nach berichten von|nach darstellung|nach darstellung von|nach feststellung|nach auskunft|nach auskunft von|nach kenntnis|nach schätzung|nach schätzungen|nach schätzung von|nach schätzungen von|nach berechnungen|nach erkenntnissen|nach erkenntnis|nach den worten|nach worten|nach überzeugung|nach recherchen|nach recherchen von|nach aussagen|nach dem bericht|nach einem bericht|nach berichten|nach einer mitteilung|nach einer studie|nach der studie|nach dem gutachten|nach einem gutachten|aus sicht',
      {
        frame: 'accord',
      },
    ),
    cue('zufolge', 'zufolge', { frame: 'accord-after' }),
    cue('sich berufen', '', {
      frame: 'citing',
      participles: 'unter berufung auf|mit berufung auf|unter verweis auf',
    }),
    cue('angeblich', 'angeblich|dem vernehmen nach', {
      frame: 'hedge',
    }),
  ],
  hedges:
    'angeblich|mutmaßlich|offenbar|möglicherweise|vermutlich|wohl|anscheinend|vielleicht|könnte|könnten|soll|sollen',
  settings: 'in|im|am|auf|bei|beim|vor|nach|gegenüber|während|über|per|via',
  venues:
    'interview|gespräch|presse|podcast|anhörung|parlament|bundestag|landtag|ausschuss|kundgebung|predigt|post|beitrag|e-mail|mail|nachricht|antrittsrede|talkshow|instagram|telegram|pressekonferenz|rede|erklärung|mitteilung|pressemitteilung|statement|brief|sendung|fernsehen|radio|rundfunk|twitter|facebook|video|sitzung|debatte|ansprache|stellungnahme|zeitung|magazin',
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
    journalist:
      'journalist|journalisten|reporter|reportern|reporterin|korrespondent|journalistin|presse',
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
    'medien|experten|beobachter|kritiker|anwohner|augenzeugen|zeugen|analysten|medienberichte|wissenschaftler|demonstranten|politiker|gegner|anhänger|berichten',
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
  refusedActs:
    'stellungnahme|eine stellungnahme|einen kommentar|jeden kommentar|auskunft|stellung|zu äußern|zu kommentieren|keine angaben zu machen',
  silences:
    'hat sich noch nicht geäußert|hat sich nicht geäußert|äußerte sich nicht|äußerte sich zunächst nicht|schwieg|schweigt|war nicht zu erreichen|reagierte nicht|gab keine stellungnahme',
  reportWords:
    'bericht|berichte|meldung|meldungen|interview|gerücht|gerüchte|erfunden|fälschung|falschmeldung|artikel',
  openings: {
    denies:
      'nein|niemals|keineswegs|davon kann keine rede|davon weiß ich nichts|kein wort davon|das habe ich nie gesagt|das habe ich nicht gesagt|das stimmt nicht|nichts davon',
    declines: 'dazu sage ich nichts|kein kommentar',
    promises: 'ich verspreche|wir versprechen',
  },
  verdicts: {
    cues: 'bezeichnen',
    claims:
      'vorwurf|vorwürfe|vorwürfen|kritik|darstellung|behauptung|behauptungen|anschuldigung|anschuldigungen|unterstellung|verdacht|warnung|spekulationen|anklage',
    assents:
      'berechtigt|richtig|zutreffend|begründet|wichtig|ernst|schwerwiegend|glaubhaft|glaubwürdig|alarmierend|hilfreich|willkommen|korrekt',
  },
  announcing: 'ankündigen|versichern',
  falsehoods:
    'falsch|unwahr|erfunden ist|erfunden sei|ist erfunden|sei erfunden|haltlos|unsinn|absurd|lächerlich|grotesk|märchen|unwahrheit|unzutreffend|aus der luft gegriffen|abwegig|entsprechen nicht den tatsachen|nicht den tatsachen|unbegründet|lüge|lügen|frei erfunden|nicht wahr|entbehrt jeder grundlage|trifft nicht zu|stimmt nicht',
  rubrics: 'live|video|analyse|kommentar|exklusiv|eilmeldung|liveblog|porträt|fotos',
  asWords: 'wie',
  disarming: 'wird|werden|wurde|wurden|worden|werde|würden',
  citingLinks: '',
  citingTails: '',
  relays:
    'überbrachte|überbrachten|übermittelte|übermittelten|leitete weiter|überbrachte die antwort',
  refusals: 'verweigert|verweigerte|lehnt ab|weist zurück|dementiert|weigert',
};
