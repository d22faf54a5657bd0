import { plainArticle } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { attribute } from './attribute.ts';

function read(lang: string, text: string) {
  const { statements, warnings } = attribute(plainArticle(text, lang), { engine: 'rules' });
  return {
    said: statements.map(({ source, content }) => [source?.text ?? null, content.text]),
    warnings: warnings.map(({ code }) => code),
  };
}

describe('a text that is not what its label says', () => {
  it('is read in the language of its words, with a warning', () => {
    const german =
      'Ministerin Almut Reesing sagte am Montag, die Brücke bleibe bis zum Herbst gesperrt.';
    const { said, warnings } = read('fa', german);
    expect(said).toEqual([
      ['Ministerin Almut Reesing', 'die Brücke bleibe bis zum Herbst gesperrt'],
    ]);
    expect(warnings).toEqual(['language-relabelled']);
    expect(read('de', german).warnings).toEqual([]);
  });

  it.each([
    [
      'ar',
      'שרת התחבורה נועה ארד אמרה כי הגשר יישאר סגור עד הסתיו.',
      'שרת התחבורה נועה ארד',
      'הגשר יישאר סגור עד הסתיו',
    ],
    [
      'fa',
      'قال وزير المياه جاد الخضيري إن السد لن يُملأ قبل تشرين الثاني.',
      'وزير المياه جاد الخضيري',
      'السد لن يُملأ قبل تشرين الثاني',
    ],
    [
      'ar',
      'وزیر نیرو گفت که سد تا پاییز پر نمی‌شود و کشاورزان سهم خود را می‌گیرند.',
      'وزیر نیرو',
      'سد تا پاییز پر نمی‌شود و کشاورزان سهم خود را می‌گیرند',
    ],
    [
      'de',
      'Bakan Kemal Ersöz, köprünün güze kadar kapalı kalacağını söyledi.',
      'Bakan Kemal Ersöz',
      'köprünün güze kadar kapalı kalacağını',
    ],
    [
      'he',
      'The minister said in Hebrew: "הגשר יישאר סגור עד הסתיו ואיש לא יעבור בו עד אז".',
      'The minister',
      '"הגשר יישאר סגור עד הסתיו ואיש לא יעבור בו עד אז"',
    ],
  ])('labelled %s is read by its words', (label, text, source, content) => {
    const { said, warnings } = read(label, text);
    expect(said).toEqual([[source, content]]);
    expect(warnings).toEqual(['language-relabelled']);
  });

  it('keeps its label where only the letters are another keyboard’s', () => {
    const persian = 'وزير نيرو گفت كه اين پل تا پاييز بسته مي ماند و كسي از آن نمي گذرد.';
    const turkish = 'Bakan Kemal Ersöz, köprünün güze kadar kapalı kalacağını söyledi.';
    expect(read('fa', persian).warnings).toEqual([]);
    expect(read('tr', turkish.normalize('NFD')).warnings).toEqual([]);
  });

  it('keeps its label where a part of it is in that language', () => {
    const { said, warnings } = read(
      'de',
      'Der Minister sagte am Abend, die Brücke bleibe gesperrt.\n\nThe minister said that the bridge would stay closed until autumn, and nobody asked why.\n\n“We will open it in May,” Anna Weber said to us in English.',
    );
    expect(warnings).toEqual([]);
    expect(said).toEqual([['Der Minister', 'die Brücke bleibe gesperrt']]);
  });

  it('keeps its label where a speaker is quoted in another language', () => {
    const persian = read(
      'fa',
      'سارا کمالی، سخنگوی شرکت، به انگلیسی گفت: «We will open it in May, and nobody will pay.»',
    );
    expect(persian.said).toEqual([
      ['سارا کمالی، سخنگوی شرکت', '«We will open it in May, and nobody will pay.»'],
    ]);
    const arabic = read(
      'ar',
      'وقالت المديرة إينغريد سوله: "We told both sides about the route, and they agreed."',
    );
    expect(arabic.said).toEqual([
      ['المديرة إينغريد سوله', '"We told both sides about the route, and they agreed."'],
    ]);
    expect([...persian.warnings, ...arabic.warnings]).toEqual([]);
  });

  it('keeps its label where a paragraph is in a language of the same letters', () => {
    const { said, warnings } = read(
      'ar',
      'قال وزير المياه جاد الخضيري إن السد لن يُملأ قبل تشرين الثاني.\n\nوزیر نیرو گفت که سد تا پاییز پر نمی‌شود و کشاورزان سهم خود را می‌گیرند.\n\nوأضاف الخضيري أن الحصص ستؤمن.',
    );
    expect(warnings).toEqual([]);
    expect(said).toEqual([
      ['وزير المياه جاد الخضيري', 'السد لن يُملأ قبل تشرين الثاني'],
      ['الخضيري', 'الحصص ستؤمن'],
    ]);
  });

  it('is left alone with a warning where it is Persian in Latin letters', () => {
    const text =
      'Vazir-e khareje goft ke mozakerat edame darad va hich tavafoghi emza nashode ast. Sokhangooye dolat ham in khabar ra takzib kard.';
    for (const lang of ['en', 'und', 'tr', 'fa']) {
      const { said, warnings } = read(lang, text);
      expect(said).toEqual([]);
      expect(warnings).toEqual(['language-transliterated']);
    }
  });
});

describe('quotations that nobody of the story says', () => {
  it('are verse, by its lines', () => {
    const { said } = read(
      'de',
      'Ministerin Reesing sagte, die Brücke bleibe gesperrt. Danach las ein Schüler ein Gedicht.\n\n„Am Ufer steht ein alter Kahn,\nder Wind hat ihm nichts angetan,\ner wartet auf die nächste Flut.“',
    );
    expect(said).toEqual([['Ministerin Reesing', 'die Brücke bleibe gesperrt']]);
    const persian = read(
      'fa',
      'وزیر نیرو گفت که سد باز می‌شود.\n\n«توانا بود هر که دانا بود / ز دانش دل پیر برنا بود»',
    );
    expect(persian.said).toHaveLength(1);
  });

  it('are recited words that the paragraph before introduces', () => {
    const { said } = read(
      'fa',
      'وزیر نیرو گفت که سد باز می‌شود.\n\nمراسم با آیاتی از قرآن پایان یافت:\n\n«بسم الله الرحمن الرحیم. الحمد لله رب العالمین. الرحمن الرحیم. مالک یوم الدین.»\n\n«ایاک نعبد و ایاک نستعین. اهدنا الصراط المستقیم.»',
    );
    expect(said).toEqual([['وزیر نیرو', 'سد باز می‌شود']]);
  });

  it.each([
    ['fa', 'وزیر در پایان این بیت را خواند: «توانا بود هر که دانا بود، ز دانش دل پیر برنا بود.»'],
    ['ar', 'وختم الوزير كلمته بالآية الكريمة: «وقل رب زدني علماً».'],
    ['ar', 'وتلا المقرئ في ختام الحفل قوله تعالى: «وجعلنا من الماء كل شيء حي».'],
    ['ar', 'وتلا المقرئ في ختام الحفل: ﴿وجعلنا من الماء كل شيء حي﴾.'],
    ['he', 'בסוף הטקס קרא תלמיד שיר:\n\n"על שפת הנהר עמדה סירה, הרוח לא שרה לה שירה."'],
    ['tr', 'Törenin sonunda bir öğrenci şiir okudu: “Kıyıda eski bir kayık durur, bekler suyu.”'],
    [
      'de',
      'Zum Schluss las die Ministerin ein Gedicht: „Am Ufer steht ein alter Kahn und wartet.“',
    ],
    ['en', 'The minister recited a verse: “The old boat waits beside the quay for water.”'],
  ])('are verse and scripture that a word for them opens (%s)', (lang, text) => {
    expect(read(lang, text).said).toEqual([]);
  });

  it('but what somebody says of a poem is a statement', () => {
    const { said } = read('fa', 'شاعر درباره این شعر گفت: «من آن را در زندان نوشتم و کسی نخواند.»');
    expect(said).toEqual([['شاعر', '«من آن را در زندان نوشتم و کسی نخواند.»']]);
  });

  it('but words that go on in the next paragraph are their speaker’s', () => {
    const { said } = read(
      'de',
      '„Die Brücke ist alt“, sagte Ministerin Reesing.\n\n„Wir werden sie im Mai öffnen und im Juni feiern.“',
    );
    expect(said[1]?.[1]).toBe('„Wir werden sie im Mai öffnen und im Juni feiern.“');
  });
});

describe('damaged print', () => {
  it('loses no statement to a missing space behind a mark', () => {
    const { said } = read('de', 'Ministerin Reesing sagte,die Brücke bleibe bis Mai gesperrt.');
    expect(said).toEqual([['Ministerin Reesing', 'die Brücke bleibe bis Mai gesperrt']]);
  });

  it.each([
    [
      'ar',
      'وقال الوزير جاد الخضيري:«لن نملأ السد».وأضاف:«سننتظر».',
      [
        ['الوزير جاد الخضيري', '«لن نملأ السد»'],
        ['', '«سننتظر»'],
      ],
    ],
    [
      'he',
      'אמרה השרה נועה ארד:"הגשר סגור".היא הוסיפה שייפתח במאי.',
      [
        ['השרה נועה ארד', '"הגשר סגור"'],
        ['היא', 'שייפתח במאי'],
      ],
    ],
    ['fa', 'وزیر نیرو گفت:«سد باز می‌شود».سپس رفت.', [['وزیر نیرو', '«سد باز می‌شود»']]],
    ['tr', 'Bakan Kemal Ersöz,"Köprü kapalı"dedi.', [['Bakan Kemal Ersöz', '"Köprü kapalı"']]],
  ])('loses none to missing spaces around quotation marks (%s)', (lang, text, expected) => {
    expect(read(lang, text).said).toEqual(expected);
  });

  it('reads lengthened letters and those of a printer as the letters they are', () => {
    expect(read('ar', 'قــال وزير المياه جاد الخضيري إن الســد لن يُملأ.').said).toEqual([
      ['وزير المياه جاد الخضيري', 'الســد لن يُملأ'],
    ]);
    expect(read('ar', 'ﻗﺎﻝ ﻭﺯﻳﺮ ﺍﻟﻤﻴﺎﻩ ﺟﺎﺩ ﺍﻟﺨﻀﻴﺮﻱ ﺇﻥ ﺍﻟﺴﺪ ﻟﻦ ﻳﻤﻸ.').said).toEqual([
      ['ﻭﺯﻳﺮ ﺍﻟﻤﻴﺎﻩ ﺟﺎﺩ ﺍﻟﺨﻀﻴﺮﻱ', 'ﺍﻟﺴﺪ ﻟﻦ ﻳﻤﻸ'],
    ]);
  });

  it.each([
    ['ar', 'قا1 وزبر المياه جاد الخصيري ان السد لن بملا.'],
    ['ar', 'قالوزيرالمياهإنالسدلنيملأ.'],
    ['he', 'שרתהתחבורהאמרהכיהגשרסגור.'],
  ])('credits nobody with words that cannot be read (%s)', (lang, text) => {
    expect(read(lang, text).said).toEqual([]);
  });

  it('credits nobody with words whose verb the scan has destroyed', () => {
    expect(read('de', 'Ministcrin A1mut Reesing sagtc, die Br?cke b1eibe gesperrt.').said).toEqual(
      [],
    );
    expect(read('de', 'MinisterinReesingsagte,dieBrückebleibegesperrt.').said).toEqual([]);
  });

  it.each([
    [
      'fa',
      'سخنگوی شرکت NordLink گفت که کشتی «MV Aurora» حرکت می‌کند.',
      'سخنگوی شرکت NordLink',
      'کشتی «MV Aurora» حرکت می‌کند',
    ],
    [
      'ar',
      'وقال John Smith، مدير شركة NordLink، إن السفينة «MV Aurora» ستبحر عند الساعة 14:30.',
      'John Smith، مدير شركة NordLink',
      'السفينة «MV Aurora» ستبحر عند الساعة 14:30',
    ],
    [
      'he',
      'מנכ"ל חברת NordLink, דני ארד, אמר כי האונייה "MV Aurora" תצא ב־14:30.',
      'מנכ"ל חברת NordLink, דני ארד',
      'האונייה "MV Aurora" תצא ב־14:30',
    ],
    [
      'fa',
      'John Smith، مدیر شرکت NordLink، گفت که کشتی فردا حرکت می‌کند.',
      'John Smith، مدیر شرکت NordLink',
      'کشتی فردا حرکت می‌کند',
    ],
  ])('leaves Latin names inside right-to-left text whole (%s)', (lang, text, source, content) => {
    expect(read(lang, text).said).toEqual([[source, content]]);
  });
});
