import type {
  ArchiveWords,
  ChangeWords,
  CorrectionWords,
  EditionWords,
  EventWords,
  HomeWords,
  ListWords,
  SearchWords,
} from '../words/desk.ts';

export const home: HomeWords = {
  lead: 'מה נטען, מי אמר זאת וכמה מקורות עצמאיים יש לכך.',
  latestEdition: 'הגיליון האחרון',
  allEditions: { other: 'כל הגיליונות ({n})' },
  changedLast: 'השינויים האחרונים',
  allChanges: 'כל השינויים',
  notReported: 'טרם דווח.',
  firstReported: 'דווח לראשונה ב־{day}.',
  actors: 'צדדים שנקטו עמדה או שותקים: {held} מתוך {all}.',
  lastChange: 'שינוי אחרון ב־{day}.',
  noClaims: 'טרם נבדקה טענה. יש להריץ את הפקודה {command} על הדסק.',
  claimsLead: 'כל הטענות הנבדקות, לפי השנה שבה דווחו לראשונה.',
};

export const lists: ListWords = {
  articles: 'כתבות ({n})',
  lead: {
    one: 'כתבה אחת, ומי אמר בה מה.',
    two: 'שתי כתבות, ומי אמר בהן מה, החדשה תחילה.',
    other: '{n} כתבות, ומי אמר בהן מה, החדשות תחילה.',
  },
  versions: { one: 'גרסה אחת', two: 'שתי גרסאות', other: '{n} גרסאות' },
  articlesOf: 'הכתבות של {name} ({n})',
  articlesOfTitle: '{name}: כתבות',
  naming: 'כתבות שמזכירות את {name} ({n})',
  namingTitle: '{name}: אזכורים בכתבות',
  said: 'מה נאמר מפי {name} ({n})',
  saidTitle: '{name}: אמירות',
};

export const search: SearchWords = {
  label: 'מילים בכתבה, שם או טענה; קטע במירכאות צריך להופיע כלשונו',
  labelShort: 'מילים בכתבה, שם או טענה',
  button: 'חיפוש',
  titled: 'חיפוש: {words}',
  nothing: 'אין כתבה שיש בה כל המילים האלה. פחות מילים מוצאות יותר.',
  found: {
    one: 'כתבה אחת.',
    two: 'שתי כתבות, החדשה תחילה.',
    other: '{n} כתבות, החדשות תחילה.',
  },
};

export const changes: ChangeWords = {
  heading: 'שינויים בטענות',
  lead: 'כל שינוי במצב, בעמדה או במספר המקורות, עם הסיבה לו.',
  feeds: 'כערוץ עדכונים: {feeds}.',
  none: 'טרם השתנה דבר.',
  state: 'המצב השתנה מ”{from}” ל”{to}”.',
  position: '{actor}: מ”{from}” ל”{to}”.',
  origin: 'מקור נוסף: {origin}. הוא נושא את: {carries}.',
  theClaim: 'הטענה עצמה',
  itsDenial: 'ההכחשה שלה',
  evidenceOn: 'ראיה לגבי ”{says}”',
  affirmationWithdrawn: 'מילים שאישרו זאת הוסרו מגרסה מאוחרת יותר.',
  denialWithdrawn: 'מילים שהכחישו זאת הוסרו מגרסה מאוחרת יותר.',
};

export const corrections: CorrectionWords = {
  description: 'מה הדסק תיקן בגיליונותיו, ומה כלי תקשורת חזרו בהם.',
  lead: 'גיליון שפורסם אינו משתנה בלי להותיר סימן: כל גרסה נשארת בכתובתה.',
  ours: 'בגיליונות שלנו ({n})',
  none: 'עד כה לא תוקן אף גיליון.',
  theirs: 'מה שכלי תקשורת חזרו בהם',
  noneTakenBack: 'אף כתבה לא חזרה בה ממה שאמרה על טענה.',
  revision: 'גרסה {revision}, {day}.',
  despite: 'פורסם אף שהבדיקה סימנה אותו: {reason}',
  before: 'לפני',
  after: 'אחרי',
  tooMuch: 'השתנה יותר מכפי שאפשר להציג כאן; יש להשוות בין שתי הגרסאות.',
  noWord: 'לא השתנתה אף מילה בטקסט: תוקן היעד של הקישורים או התמונה.',
};

export const events: EventWords = {
  description: 'מה קרה, עם תמונות והקרדיט שלהן, כפי שהגיליונות מספרים.',
  none: 'עדיין אין גיליון שמספר על אירוע. האירועים נכתבים בראש הגיליון, תחת {key}.',
  toldIn: 'בגיליונות: {editions}',
};

export const archive: ArchiveWords = {
  description: '{title}: {n} גיליונות, החדשים תחילה.',
  series: 'סדרות: {series}',
  nothing:
    'טרם פורסם דבר. הטיוטה נמצאת בתיקייה {folder} של הדסק; הפקודה {command} מביאה אותה לכאן.',
  editions: { one: 'גיליון אחד', two: 'שני גיליונות', other: '{n} גיליונות' },
  corrected: 'תוקן, גרסה {revision}',
};

export const edition: EditionWords = {
  inThisEdition: 'הטענות בגיליון הזה',
  people: 'מי מדבר בו',
  onTheSameClaims: 'על אותן טענות',
  inTheSeries: 'בסדרה',
  newer: 'חדש יותר: {title}',
  older: 'ישן יותר: {title}',
  viewAll: 'כל הגיליונות',
  revision: 'גרסה {revision}, פורסמה ב־{day}.',
  firstPublished: 'פורסם לראשונה ב־{day}.',
  whatChanged: 'מה שינו התיקונים',
  despiteMarks: 'פורסם אף שהבדיקה סימנה אותו. הנימוק שניתן: {reason}',
  alsoAs: 'בתצורות נוספות',
};
