import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Packages installed without their scripts leave nothing built: "npm start" makes up for it.
const folder = fileURLToPath(new URL('..', import.meta.url))
const built = ['dist/server/cli.js', 'dist/web/index.html'].every((file) => existsSync(folder + file))
if (!built) execSync('npm run --silent build', { cwd: folder, stdio: 'inherit' })
