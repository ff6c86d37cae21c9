import type { Text } from '../statement.js';

/** Why she is expressing today. */
export type SituationId = 'learning' | 'low-supply' | 'engorgement' | 'leftovers' | 'night';

/** How many steps the guide has. Known before the steps themselves are loaded. */
export const stepCount = 6;

/** What the guide asks first. */
export const ask: Text = (msg) => msg('Why are you expressing today?', { id: 'guide.ask', desc: 'Heading over the choice of situations.' });

/** The reasons that the guide asks about, in her own words. */
export const reasons: readonly { readonly id: SituationId; readonly choice: Text; readonly hint: Text }[] = [
  {
    id: 'learning',
    choice: (msg) => msg('I am learning', { id: 'situation.learning', desc: 'A choice, in the mother’s voice: she is learning to express by hand.' }),
    hint: (msg) => msg('The first days, the first time, or building up', { id: 'situation.learning.hint', desc: 'Small text under "I am learning". Building up: her milk supply.' }),
  },
  {
    id: 'low-supply',
    choice: (msg) => msg('I want more milk', { id: 'situation.low-supply', desc: 'A choice, in the mother’s voice.' }),
    hint: (msg) => msg('Little milk, or none yet', { id: 'situation.low-supply.hint', desc: 'Small text under "I want more milk".' }),
  },
  {
    id: 'engorgement',
    choice: (msg) => msg('My breasts are too full', { id: 'situation.engorgement', desc: 'A choice, in the mother’s voice. See the glossary: engorgement.' }),
    hint: (msg) => msg('Just enough to feel comfortable', { id: 'situation.engorgement.hint', desc: 'Small text under "My breasts are too full": express just enough.' }),
  },
  {
    id: 'leftovers',
    choice: (msg) => msg('My baby left milk', { id: 'situation.leftovers', desc: 'A choice, in the mother’s voice: after a feed there is milk left in the breast.' }),
    hint: (msg) => msg('After a feed', { id: 'situation.leftovers.hint', desc: 'Small text under "My baby left milk".' }),
  },
  {
    id: 'night',
    choice: (msg) => msg('My baby sleeps on', { id: 'situation.night', desc: 'A choice, in the mother’s voice: it is night and the baby does not wake for a feed.' }),
    hint: (msg) => msg('When to wake, when to express, when to rest', { id: 'situation.night.hint', desc: 'Small text under "My baby sleeps on".' }),
  },
];
