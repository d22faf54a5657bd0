/** `--engine`, for every command that attributes. */
import type { Engine } from '@hearsay/attribute';
import { Option } from 'commander';

const ENGINES: readonly Engine[] = ['rules', 'linear', 'encoder'];

/** The option with what it decides. */
export function engineOption(decides: string): Option {
  return new Option(
    '--engine <engine>',
    `${decides} (default: HEARSAY_ENGINE, else the best for the volume)`,
  ).choices(ENGINES);
}
