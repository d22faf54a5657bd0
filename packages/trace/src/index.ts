export type {
  Carrier,
  Evidence,
  EvidenceKind,
  MayShare,
  Occasion,
  Origin,
  OriginKind,
  Origins,
  Parting,
  PlaceIn,
} from './origin.ts';
