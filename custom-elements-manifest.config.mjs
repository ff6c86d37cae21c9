/** How the manifest is made: `npm run build` writes `dist/custom-elements.json`. */
export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      // The analyzer takes the first argument of a typed event for its name; what is public is what is documented.
      name: 'documented-events',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) declaration.events = declaration.events?.filter(({ name, description }) => name && description);
        }
      },
    },
  ],
};
