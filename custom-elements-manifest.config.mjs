import { publish } from './scripts/public-manifest.mjs';

/** How the manifest is made: `npm run build` writes `dist/custom-elements.json`. */
export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      // The analyzer takes the first argument of a typed event for its name, and internal state for attributes. What is
      // public is what is documented.
      name: 'documented-events',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            const documented = ({ name, description }) => name && description;
            declaration.events = declaration.events?.filter(documented);
            declaration.attributes = declaration.attributes?.filter(documented);
            declaration.members = declaration.members?.filter(({ privacy }) => privacy === undefined || privacy === 'public');
          }
        }
        publish(customElementsManifest);
      },
    },
  ],
};
