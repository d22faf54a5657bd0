/**
 * Another process on a store's folder, for tests: `node child.ts FOLDER TASK`. Says on standard
 * output, a word a line, what it has done.
 */
import { openStore } from '../open.ts';
import { must } from './open.ts';
import { sampleVersion } from './samples.ts';

const [, , folder = '', task = ''] = process.argv;
const say = (word: string | number): boolean => process.stdout.write(`${word}\n`);

const { store } = must(await openStore({ folder }));
say('open');
if (task === 'leave') {
  await store.close();
  say('closed');
} else if (task === 'vanish') {
  process.exit(0);
} else if (task === 'hold') {
  await new Promise((resolve) => process.stdin.once('data', resolve));
  must(await store.saveVersion(sampleVersion({ address: 'https://other.example/held' }), {}));
  say('saved');
  await store.close();
} else if (task === 'write') {
  // Until it is killed.
  for (let number = 1; ; number++) {
    const versions = [1, 2].map((version) =>
      sampleVersion({ address: `https://outlet.example/${number}`, version }, `Text ${version}.`),
    );
    must(await store.saveArticle(versions, {}));
    say(number);
  }
}
