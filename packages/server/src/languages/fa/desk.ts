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
  lead: 'چه ادعا شده، چه کسی گفته و ادعا چند منشأ مستقل دارد.',
  latestEdition: 'تازه‌ترین شماره',
  allEditions: { other: 'همهٔ شماره‌ها ({n})' },
  changedLast: 'آخرین تغییرات',
  allChanges: 'همهٔ تغییرات',
  notReported: 'هنوز گزارش نشده است.',
  firstReported: 'نخستین گزارش {day}.',
  actors: '{held} طرف از {all} طرف موضع گرفته یا سکوت کرده‌اند.',
  lastChange: 'آخرین تغییر {day}.',
  noClaims: 'هنوز ادعایی بررسی نشده است. فرمان {command} را برای میز اجرا کنید.',
  claimsLead: 'همهٔ ادعاهای زیر بررسی، بر پایهٔ سالی که نخستین بار گزارش شدند.',
};

export const lists: ListWords = {
  articles: 'مطالب ({n})',
  lead: { other: '{n} مطلب با آنچه هر کس در آن گفته است، تازه‌ترین‌ها در آغاز.' },
  versions: { other: '{n} نسخه' },
  articlesOf: 'مطالب {name} ({n})',
  articlesOfTitle: '{name}: مطالب',
  naming: 'مطالبی که از {name} نام می‌برند ({n})',
  namingTitle: '{name}: مطالبی که از آن نام می‌برند',
  said: 'گفته‌های {name} ({n})',
  saidTitle: '{name}: گفته‌ها',
};

export const search: SearchWords = {
  label: 'کلمه‌های مطلب، نام یا ادعا؛ عبارت داخل گیومه باید عیناً آمده باشد',
  labelShort: 'کلمه‌های مطلب، نام یا ادعا',
  button: 'جستجو',
  titled: 'جستجو: {words}',
  nothing: 'هیچ مطلبی همهٔ این کلمه‌ها را ندارد. با کلمه‌های کمتر بیشتر پیدا می‌شود.',
  found: { other: '{n} مطلب، تازه‌ترین‌ها در آغاز.' },
};

export const changes: ChangeWords = {
  heading: 'تغییرات ادعاها',
  lead: 'هر تغییر در وضعیت، موضع‌ها یا شمار منشأها، با علت آن.',
  feeds: 'به صورت خوراک: {feeds}.',
  none: 'هنوز چیزی تغییر نکرده است.',
  state: 'وضعیت از «{from}» به «{to}» رسید.',
  position: '{actor}: از «{from}» به «{to}».',
  origin: 'منشأ دیگر: {origin}. حامل {carries}.',
  theClaim: 'خود ادعا',
  itsDenial: 'تکذیب آن',
  evidenceOn: 'شاهدی دربارهٔ «{says}»',
  affirmationWithdrawn: 'کلماتی که آن را تأیید می‌کرد از نسخهٔ بعدی برداشته شد.',
  denialWithdrawn: 'کلماتی که آن را تکذیب می‌کرد از نسخهٔ بعدی برداشته شد.',
};

export const corrections: CorrectionWords = {
  description: 'آنچه میز در شماره‌های خود اصلاح کرد و آنچه رسانه‌ها پس گرفتند.',
  lead: 'هیچ شمارهٔ منتشرشده‌ای بی‌نشان تغییر نمی‌کند: هر ویرایش در نشانی خود می‌ماند.',
  ours: 'در شماره‌های ما ({n})',
  none: 'تاکنون شماره‌ای اصلاح نشده است.',
  theirs: 'آنچه رسانه‌ها پس گرفتند',
  noneTakenBack: 'هیچ مطلبی گفتهٔ خود را دربارهٔ ادعایی پس نگرفته است.',
  revision: 'ویرایش {revision}، {day}.',
  despite: 'با وجود ایراد بررسی منتشر شد: {reason}',
  before: 'پیش از آن',
  after: 'پس از آن',
  tooMuch: 'تغییرات بیش از آن است که اینجا نشان داده شود؛ دو ویرایش را با هم بسنجید.',
  noWord: 'کلمه‌ای از متن تغییر نکرد: مقصد پیوندها یا تصویر اصلاح شد.',
};

export const events: EventWords = {
  description: 'آنچه رخ داد، با تصویر و نام صاحبان آن، چنان‌که شماره‌ها می‌گویند.',
  none: 'هنوز شماره‌ای از رویدادی نگفته است. رویدادها در سرآغاز شماره، زیر {key} می‌آیند.',
  toldIn: 'در: {editions}',
};

export const archive: ArchiveWords = {
  description: '{title}: {n} شماره، تازه‌ترین‌ها در آغاز.',
  series: 'مجموعه‌ها: {series}',
  nothing:
    'هنوز چیزی منتشر نشده است. پیش‌نویس در پوشهٔ {folder} میز است؛ فرمان {command} آن را به اینجا می‌آورد.',
  editions: { other: '{n} شماره' },
  corrected: 'اصلاح‌شده، ویرایش {revision}',
};

export const edition: EditionWords = {
  inThisEdition: 'ادعاهای این شماره',
  people: 'چه کسانی در آن سخن می‌گویند',
  onTheSameClaims: 'دربارهٔ همین ادعاها',
  inTheSeries: 'در این مجموعه',
  newer: 'جدیدتر: {title}',
  older: 'قدیمی‌تر: {title}',
  viewAll: 'همهٔ شماره‌ها',
  revision: 'ویرایش {revision}، انتشار {day}.',
  firstPublished: 'نخستین انتشار {day}.',
  whatChanged: 'اصلاحیه‌ها چه چیزی را تغییر دادند',
  despiteMarks: 'با وجود ایراد بررسی منتشر شد. دلیلی که آورده شده است: {reason}',
  alsoAs: 'قالب‌های دیگر',
};
