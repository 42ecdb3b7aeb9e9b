/** Service minutes of one project; `creditMinutes` is the part that came from sign-in and sign-out. */
export interface ProjectMinutes {
  readonly minutes: number;
  readonly creditMinutes: number;
}
