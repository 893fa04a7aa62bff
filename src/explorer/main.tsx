import { render } from 'preact'
import { parseAddress } from './address.ts'
import { App } from './app.tsx'
import { createAsk } from './ask.ts'
import { keepAddress } from './keep-address.ts'
import { createStore } from './store.ts'
import { createTheme } from './theme.ts'
import { createUi } from './ui.ts'
import { readKey } from './views/key.ts'
import './views/views.css'
import './page.css'

const store = createStore(createAsk(readKey), parseAddress(location.hash))
keepAddress(store, window)
const page = document.querySelector('#page')
if (page !== null) render(<App store={store} theme={createTheme(window)} ui={createUi()} />, page)
