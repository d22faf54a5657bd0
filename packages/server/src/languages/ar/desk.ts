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
  lead: 'ما يُزعم، ومن قاله، وكم مصدرًا مستقلًا يستند إليه.',
  latestEdition: 'أحدث عدد',
  allEditions: { other: 'كل الأعداد ({n})' },
  changedLast: 'آخر ما تغيّر',
  allChanges: 'كل التغييرات',
  notReported: 'لم يُنشر بعد.',
  firstReported: 'نُشر أول مرة في {day}.',
  actors: 'الأطراف التي اتخذت موقفًا أو صمتت: {held} من {all}.',
  lastChange: 'آخر تغيير في {day}.',
  noClaims: 'لم يُراجَع أي زعم بعد. شغّل الأمر {command} على المكتب.',
  claimsLead: 'كل المزاعم قيد المراجعة، بحسب السنة التي نُشرت فيها أول مرة.',
};

export const lists: ListWords = {
  articles: 'المقالات ({n})',
  lead: { other: 'عدد المقالات {n}، وفيها من قال ماذا، والأحدث أولًا.' },
  versions: {
    zero: 'بلا نسخ',
    one: 'نسخة واحدة',
    two: 'نسختان',
    few: '{n} نسخ',
    many: '{n} نسخة',
    other: '{n} نسخة',
  },
  articlesOf: 'مقالات {name} ({n})',
  articlesOfTitle: '{name}: المقالات',
  naming: 'مقالات تذكر {name} ({n})',
  namingTitle: '{name}: مقالات تذكره',
  said: 'تصريحات {name} ({n})',
  saidTitle: '{name}: التصريحات',
};

export const search: SearchWords = {
  label: 'كلمات في مقال أو اسم أو زعم؛ وما بين علامتي التنصيص يُبحث عنه كما هو',
  labelShort: 'كلمات في مقال أو اسم أو زعم',
  button: 'بحث',
  titled: 'بحث: {words}',
  nothing: 'لا مقال يجمع هذه الكلمات كلها. كلمات أقل تعطي نتائج أكثر.',
  found: {
    zero: 'لا مقالات.',
    one: 'مقال واحد.',
    two: 'مقالان، الأحدث أولًا.',
    few: '{n} مقالات، الأحدث أولًا.',
    many: '{n} مقالًا، الأحدث أولًا.',
    other: '{n} مقال، الأحدث أولًا.',
  },
};

export const changes: ChangeWords = {
  heading: 'تغييرات المزاعم',
  lead: 'كل تغيير في حالة أو موقف أو في عدد المصادر، مع سببه.',
  feeds: 'كخلاصة: {feeds}.',
  none: 'لم يتغير شيء بعد.',
  state: 'انتقلت الحالة من «{from}» إلى «{to}».',
  position: '{actor}: من «{from}» إلى «{to}».',
  origin: 'مصدر آخر: {origin}. يحمل {carries}.',
  theClaim: 'الزعم نفسه',
  itsDenial: 'نفيه',
  evidenceOn: 'دليلًا بشأن «{says}»',
  affirmationWithdrawn: 'حُذفت من نسخة لاحقة كلمات كانت تؤكده.',
  denialWithdrawn: 'حُذفت من نسخة لاحقة كلمات كانت تنفيه.',
};

export const corrections: CorrectionWords = {
  description: 'ما صوّبه المكتب في أعداده وما تراجعت عنه وسائل الإعلام.',
  lead: 'لا يُغيَّر عدد منشور بلا أثر: كل مراجعة تبقى في عنوانها.',
  ours: 'في أعدادنا ({n})',
  none: 'لم يُصوَّب أي عدد حتى الآن.',
  theirs: 'ما تراجعت عنه وسائل الإعلام',
  noneTakenBack: 'لم يتراجع أي مقال عما قاله بشأن زعم.',
  revision: 'المراجعة {revision}، {day}.',
  despite: 'نُشر رغم ملاحظات التدقيق: {reason}',
  before: 'قبل',
  after: 'بعد',
  tooMuch: 'ما تغيّر أكثر من أن يُعرض هنا؛ قارن بين المراجعتين.',
  noWord: 'لم تتغير كلمة من النص: صُوّبت وجهة الروابط أو الصورة.',
};

export const events: EventWords = {
  description: 'ما حدث، بصوره وأصحابها، كما ترويه الأعداد.',
  none: 'لم يروِ أي عدد حدثًا بعد. تُكتب الأحداث في رأس العدد تحت {key}.',
  toldIn: 'في: {editions}',
};

export const archive: ArchiveWords = {
  description: '{title}: عدد الأعداد {n}، والأحدث أولًا.',
  series: 'السلاسل: {series}',
  nothing: 'لم يُنشر شيء بعد. المسودة في مجلد {folder} لدى المكتب؛ والأمر {command} ينقلها إلى هنا.',
  editions: {
    zero: 'لا أعداد',
    one: 'عدد واحد',
    two: 'عددان',
    few: '{n} أعداد',
    many: '{n} عددًا',
    other: '{n} عدد',
  },
  corrected: 'مصوَّب، المراجعة {revision}',
};

export const edition: EditionWords = {
  inThisEdition: 'المزاعم في هذا العدد',
  people: 'من يتحدث فيه',
  onTheSameClaims: 'حول المزاعم نفسها',
  inTheSeries: 'في السلسلة',
  newer: 'أحدث: {title}',
  older: 'أقدم: {title}',
  viewAll: 'كل الأعداد',
  revision: 'المراجعة {revision}، نُشرت في {day}.',
  firstPublished: 'نُشر أول مرة في {day}.',
  whatChanged: 'ما غيّرته التصويبات',
  despiteMarks: 'نُشر رغم ملاحظات التدقيق. السبب المذكور: {reason}',
  alsoAs: 'بصيغ أخرى',
};
