package fault

import "sync"

// Translator recognises errors of a layer that this package does not import,
// such as "no such row" or a broken unique index, and says which fault they
// are. False means that it does not know the error. It must be safe for
// concurrent use.
type Translator func(error) (*Error, bool)

var registry struct {
	sync.RWMutex
	list []Translator
}

// Register adds a translator. Call it from an init function or at start-up,
// once a layer; translators are asked in the order of registration.
func Register(t Translator) {
	registry.Lock()
	defer registry.Unlock()
	registry.list = append(registry.list, t)
}

func translate(err error) *Error {
	registry.RLock()
	defer registry.RUnlock()
	for _, t := range registry.list {
		if e, ok := t(err); ok && e != nil {
			return e
		}
	}
	return nil
}
