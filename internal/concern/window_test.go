package concern_test

import (
	"infohus/internal/page"
	"infohus/internal/work"
)

func window(w *work.Scope, first int, after *string) (page.Window, error) {
	args, err := page.NewArgs(&first, after)
	if err != nil {
		return page.Window{}, err
	}
	return args.Open(w.Pages, page.Scope{Grant: w.Viewer.GrantID.String(), List: "test"})
}
