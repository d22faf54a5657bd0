import type { FoundEntity } from '@hearsay/resolve';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../testing/open.ts';
