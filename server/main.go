// Command infohus is the server and its tools.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

// version is set at build time.
var version = "dev"

type cli struct {
	Serve       serveCmd         `cmd:"" help:"Serve the API and the app."`
	Migrate     migrateCmd       `cmd:"" help:"Bring the schema of the database up to date."`
	Seed        seedCmd          `cmd:"" help:"Load the demo set into an empty database."`
	Keys        keysCmd          `cmd:"" help:"Make the keys that are missing."`
	Healthcheck healthcheckCmd   `cmd:"" help:"Ask a running server whether it is ready; exit 0 or 1."`
	Version     kong.VersionFlag `help:"Print the version."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var c cli
	k := kong.Parse(&c, kong.Name("infohus"), kong.Description("Casework for the multi-agency prevention of crime, radicalisation and extremism."),
		kong.Vars{"version": version}, kong.UsageOnError())
	k.BindTo(ctx, (*context.Context)(nil))
	k.Bind(slog.New(slog.NewJSONHandler(os.Stderr, nil)))
	if err := k.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "infohus: "+err.Error())
		stop()
		os.Exit(1) //nolint:gocritic // stop has been called
	}
}
