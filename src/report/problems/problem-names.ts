/** What people call the units and criteria that problems name by their codes; undefined where nobody said. */
export interface ProblemNames {
  unit(code: string): string | undefined;
  item(id: string): string | undefined;
}

export const NO_NAMES: ProblemNames = { unit: () => undefined, item: () => undefined };
