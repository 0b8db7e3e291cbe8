import { render } from 'preact'
import { App } from './App.tsx'
import { keepLoaded } from './data.ts'
import { keepAsked } from './questions/data.ts'
import './styles/index.css'

const FONT_WAIT = 1500

keepLoaded()
keepAsked()
// The boxes of the picture are as wide as their texts are measured to be: that takes the real typeface.
const fonts = Promise.all(['400', '500', '600'].map((weight) => document.fonts.load(`${weight} 13px Inter`)))
await Promise.race([fonts.catch(() => []), new Promise((resolve) => setTimeout(resolve, FONT_WAIT))])
const page = document.getElementById('page')
if (page) render(<App />, page)
