import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { ROUTE_POLICIES } from './src/accounts/policy.ts';
import { requirePolicies } from './src/web/require-policies.server.ts';

export default defineConfig({
  plugins: [
    requirePolicies('src/web/routes', ROUTE_POLICIES),
    sveltekit({
      adapter: adapter({ out: 'build', precompress: false }),
      files: { src: 'src/web', assets: 'src/web/static' },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // One style attribute, by its hash: SvelteKit hides its announcer of page changes with it.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
});
