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

  it('is left alone with a warning where it is Persian in Latin letters', () => {
    const text =
      'Vazir-e khareje goft ke mozakerat edame darad va hich tavafoghi emza nashode ast. Sokhangooye dolat ham in khabar ra takzib kard.';
    for (const lang of ['en', 'und', 'tr']) {
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

  it('credits nobody with words whose verb the scan has destroyed', () => {
    expect(read('de', 'Ministcrin A1mut Reesing sagtc, die Br?cke b1eibe gesperrt.').said).toEqual(
      [],
    );
    expect(read('de', 'MinisterinReesingsagte,dieBrückebleibegesperrt.').said).toEqual([]);
  });

  it('leaves Latin names inside right-to-left text whole', () => {
    const { said } = read('fa', 'سخنگوی شرکت NordLink گفت که کشتی «MV Aurora» حرکت می‌کند.');
    expect(said).toEqual([['سخنگوی شرکت NordLink', 'کشتی «MV Aurora» حرکت می‌کند']]);
  });
});
