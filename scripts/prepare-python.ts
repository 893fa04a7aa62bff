/** Makes the Python environment of the tests where it is not there yet: it waits for the network and the disk while others work. */
import { openPython } from '../test/client/python.ts'

await openPython()
