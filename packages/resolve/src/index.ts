export type {
  Country,
  Entity,
  Holder,
  Leaning,
  Names,
  Office,
  Organisation,
  Outlet,
  OutletKind,
  Person,
  Registry,
} from './entity.ts';
export type { Version } from './version.ts';
