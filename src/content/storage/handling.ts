import { advice, type Statement } from '../statement.js';

/** What holds for all of it. */
export const handling: readonly Statement[] = [
  advice((msg) => msg('Clean hands, clean container.', { id: 'storage.clean', desc: 'How to handle expressed milk.' }), 'S33'),
  advice((msg) => msg('In the fridge, keep it at the back, where it is coldest.', { id: 'storage.back', desc: 'How to store expressed milk.' }), 'milkNhmrc'),
  advice((msg) => msg('Never freeze thawed milk again.', { id: 'storage.refreeze', desc: 'How to store expressed milk. Keep the negation. See the glossary: thaw, freeze.' }), 'milkCdc', 'milkDerbyshire', 'milkNhmrc'),
  advice((msg) => msg('Thawed in warm water: use it for this feed.', { id: 'storage.warm-water', desc: 'How to use milk that was frozen.' }), 'milkNhs', 'milkNhmrc'),
  advice((msg) => msg('Left over in the bottle: throw away what is not drunk in its time.', { id: 'storage.throw-away', desc: 'Milk from which the baby has begun to drink. Its time: that in the table.' }), 'milkCdc', 'milkNhs'),
];
