import { describe, expect, it } from 'vitest';
import { chooseEngine, engineSetting } from './engines.ts';

describe('the setting', () => {
  it('names an engine, or none', () => {
    expect(engineSetting('encoder')).toBe('encoder');
    expect(engineSetting('rules')).toBe('rules');
    expect(engineSetting('')).toBeNull();
    expect(engineSetting(undefined)).toBe(engineSetting(process.env.HEARSAY_ENGINE));
  });

  it('of another word is told with the words that it may be', () => {
    expect(() => engineSetting('fast')).toThrow(/rules, linear, encoder/);
  });
});

describe('the choice of an engine', () => {
  it.each([
    [{ engine: 'rules', volume: 'few' }, 'en', 'rules'],
    [{ engine: 'linear', volume: 'few' }, 'en', 'linear'],
    [{ engine: 'linear', volume: 'few' }, 'fr', 'rules'],
    [{ engine: null, volume: 'many' }, 'fa', 'linear'],
  ] as const)('%j in %s is %s', async (wish, lang, engine) => {
    expect(await chooseEngine(wish, lang)).toMatchObject({ engine });
  });

  it('takes the encoder by name or says what is missing', async () => {
    const chosen = await chooseEngine({ engine: 'encoder', volume: 'many' }, 'en');
    if ('error' in chosen) expect(chosen.error.message).toMatch(/encoder|onnxruntime/);
    else expect(chosen.engine).toBe('encoder');
  });
});
