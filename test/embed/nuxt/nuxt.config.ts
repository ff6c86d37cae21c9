export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  devtools: { enabled: false },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') && !tag.startsWith('nuxt-') } },
  typescript: { strict: true, tsConfig: { vueCompilerOptions: { strictTemplates: true } } },
  app: { head: { title: 'Nuxt', link: [{ rel: 'icon', href: '/icon.svg' }] } },
});
