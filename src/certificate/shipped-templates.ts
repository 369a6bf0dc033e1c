import centre from './templates/centre.json' with { type: 'json' };
import citizen from './templates/citizen.json' with { type: 'json' };
import clan from './templates/clan.json' with { type: 'json' };
import family from './templates/family.json' with { type: 'json' };
import organisation from './templates/organisation.json' with { type: 'json' };
import plain from './templates/plain.json' with { type: 'json' };
import portrait from './templates/portrait.json' with { type: 'json' };
import recognition from './templates/recognition.json' with { type: 'json' };

/** The templates that come with the program, as they are in their files. A new one is a file and a line here. */
export const SHIPPED = { recognition, centre, family, clan, organisation, citizen, portrait, plain } as const;

export type TemplateName = keyof typeof SHIPPED;
export const SHIPPED_NAMES = Object.keys(SHIPPED) as TemplateName[];

export function isShipped(name: unknown): name is TemplateName {
  return typeof name === 'string' && Object.hasOwn(SHIPPED, name);
}
