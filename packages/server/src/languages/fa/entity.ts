import type { EntityWords, ProfileWords, RecordWords } from '../words/entity.ts';

export const entity: EntityWords = {
  types: { outlet: 'رسانه', person: 'شخص', office: 'سمت', organisation: 'سازمان' },
  found:
    '{type}؛ در مطالب از آن نام برده شده و در پروندهٔ میز نیست: این گفته‌ها تنها با نام به هم پیوسته‌اند',
  description: '{name}، {type}: شناسنامه، موضع‌ها و گفته‌ها.',
  positions: 'موضع‌ها',
  statements: 'گفته‌ها ({n})',
  allStatements: { other: 'همهٔ {n} گفته' },
  record: 'کارنامه',
  articles: 'مطالب ({n})',
  allArticles: { other: 'همهٔ {n} مطلب' },
  naming: 'مطالبی که از آن نام می‌برند ({n})',
  editions: 'شماره‌هایی که از آن نقل یا گزارش می‌کنند ({n})',
};

export const profile: ProfileWords = {
  names: 'نام‌ها',
  kind: 'نوع',
  country: 'کشور',
  seat: 'مقر',
  owner: 'مالک',
  languages: 'زبان‌ها',
  access: 'دسترسی',
  domains: 'دامنه‌ها',
  speaksFor: 'سخنگوی',
  spokenForBy: 'سخنگویان',
  reliability: 'اعتمادپذیری',
  rated: '{grade}: {words}',
  scale: '(مقیاس ادمیرالتی، درجه‌بندی میز)',
  grades: {
    A: 'کاملاً قابل اعتماد',
    B: 'معمولاً قابل اعتماد',
    C: 'نسبتاً قابل اعتماد',
    D: 'معمولاً غیرقابل اعتماد',
    E: 'غیرقابل اعتماد',
    F: 'قابل داوری نیست',
  },
  notRated: 'درجه‌بندی نشده',
  leaning: 'گرایش',
  noDate: 'بدون تاریخ',
  since: 'از {day}',
  saysWho: 'به گفتهٔ {who}',
  source: 'منبع',
  offices: 'سمت‌ها',
  partOf: 'بخشی از',
  heads: 'در رأس',
  holders: 'دارندگان سمت',
  renamed: 'تغییر نام',
  notStated: 'گفته نشده',
  fromTo: 'از {from} تا {to}',
  fromOn: 'از {from} تاکنون',
  upTo: 'تا {to}',
  untilNow: 'تاکنون',
};

export const record: RecordWords = {
  notKnown: 'هنوز معلوم نیست: هیچ‌یک از مطالب آن ادعایی از این میز را تأیید یا تکذیب نمی‌کند.',
  summary:
    '{carried} ادعا از {all} ادعای میز را آورده است. از این‌ها {confirmed} ادعا را طرف‌های مربوط تأیید کرده‌اند، {denied} ادعا تکذیب شده، {disputed} ادعا محل اختلاف است و {reported} ادعا تنها گزارش شده است.',
  table: 'جدول ادعاها',
  claim: 'ادعا',
  state: 'وضعیت کنونی',
  first: 'نخستین گزارش',
  affirm: 'مطالب تأییدکننده',
  deny: 'مطالب تکذیب‌کننده',
  takenBack: 'گفته‌های پس‌گرفته',
};
