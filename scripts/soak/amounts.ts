/** How much of each part is done. */
export interface Amounts {
  readonly insertions: number;
  readonly kills: number;
  readonly hosts: number;
  readonly killedHosts: number;
}
