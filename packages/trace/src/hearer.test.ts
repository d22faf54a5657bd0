import { expect, test } from 'vitest';
import { buildOutlet, buildVersion, emptyRegistry } from '../testing/build-version.ts';
import { withoutPublisher } from './hearer.ts';
import { outletNames } from './outlet-names.ts';

const outlets = [
  { ...buildOutlet('post', 'Harbor Post'), names: { ar: ['صحيفة الشروق', 'الشروق'] } },
];
const names = outletNames({ ...emptyRegistry, outlets });
const cut = (text: string, type: 'person' | 'outlet' = 'person') =>
  withoutPublisher(
    buildVersion({ address: 'u:a', outlet: 'post', lang: 'ar', text }),
    names,
    { key: 'post', shown: 'post' },
    { type, text, spans: [[0, text.length]], mention: 'm1', entity: null },
  );

test('the outlet that was told is no part of its source', () => {
  expect(cut('لـ«الشروق» دبلوماسي ريداني')).toMatchObject({
    type: 'anonymous',
    text: 'دبلوماسي ريداني',
    mention: null,
  });
});

test('words without the outlet, or with nothing for a person, are left as they are', () => {
  expect(cut('دبلوماسي ريداني')).toBeNull();
  expect(cut('لـ«الشروق»')).toBeNull();
  expect(cut('لـ«الشروق» دبلوماسي ريداني', 'outlet')).toBeNull();
});
