/** What happened to a write: `changed` is false where exactly this was kept already. */
export interface Written {
  readonly changed: boolean;
}
