/** A new id: 128 random bits. (`randomUUID` is there in secure contexts only.) */
export const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
