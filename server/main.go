// Command infohus is the server and its tools.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"os/signal"
	"slices"
	"strings"
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
		kong.Vars{"version": version}, kong.UsageOnError(), kong.Help(help))
	k.BindTo(ctx, (*context.Context)(nil))
	k.Bind(slog.New(slog.NewJSONHandler(os.Stderr, nil)))
	if err := k.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "infohus: "+err.Error())
		stop()
		os.Exit(1) //nolint:gocritic // stop has been called
	}
}

// help prints the usual page, and for the program as a whole all variables of
// the environment: each is also a flag of the commands named.
func help(options kong.HelpOptions, ctx *kong.Context) error {
	if err := kong.DefaultHelpPrinter(options, ctx); err != nil {
		return err //nolint:wrapcheck // says itself what is wrong
	}
	if ctx.Selected() != nil {
		return nil
	}
	type variable struct {
		text     string
		commands []string
	}
	variables := map[string]*variable{}
	for _, command := range ctx.Model.Leaves(true) {
		for _, flag := range command.Flags {
			for _, env := range flag.Envs {
				if variables[env] == nil {
					variables[env] = &variable{text: flag.Help}
				}
				variables[env].commands = append(variables[env].commands, command.Path())
			}
		}
	}
	_, err := fmt.Fprintln(ctx.Stdout, "\nEnvironment (each is also a flag):")
	for _, env := range slices.Sorted(maps.Keys(variables)) {
		v := variables[env]
		_, err = fmt.Fprintf(ctx.Stdout, "  %-28s %s (%s)\n", env, v.text, strings.Join(v.commands, ", "))
	}
	return err //nolint:wrapcheck // the terminal's own
}
