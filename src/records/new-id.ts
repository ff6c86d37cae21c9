/** A new id: 128 random bits, as four numbers. (`randomUUID` is there in secure contexts only.) */
export const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
