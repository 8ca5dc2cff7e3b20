// Lets node read the modules as the browser's bundler does: an import of "x.js" means x.ts.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && specifier.endsWith('.js')) {
      const typed = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(typed)) return next(typed.href, context);
    }
    return next(specifier, context);
  },
});
