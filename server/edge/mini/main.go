// Command mini serves a small schema behind the HTTP edge, so that the edge can be
// audited without the program: go run ./server/edge/mini, then
// node tools/http-audit/audit.mjs http://127.0.0.1:8089/graphql mini (or reader, who may not read the
// schema). It listens on this machine only and holds no data.
package main

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"

	"infohus/graph/document"
	"infohus/graph/limit"
	"infohus/internal/gqltest"
	"infohus/server/edge"
)

type userKey struct{}

func main() {
	addr := flag.String("addr", "127.0.0.1:8089", "address to listen on")
	flag.Parse()
	logger := slog.New(slog.NewTextHandler(os.Stderr, nil))
	listener, err := (&net.ListenConfig{}).Listen(context.Background(), "tcp", *addr)
	if err != nil {
		logger.Error("cannot listen", "addr", *addr)
		os.Exit(1)
	}
	if err := edge.Server(routes(logger)).Serve(listener); err != nil {
		os.Exit(1)
	}
}

func routes(logger *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", edge.Chain(graph(),
		edge.PostJSON,
		edge.Authenticate(verify),
		edge.PerUser(edge.NewLimiter(edge.OperationsPerUser), user, time.Now),
		edge.Deadline(edge.Deadlines{StreamUntil: func(context.Context) time.Time { return time.Now().Add(time.Minute) }, Now: time.Now}),
		edge.Envelope,
		edge.Conform(0)))
	mux.Handle("GET /healthz", edge.Healthz())
	mux.Handle("/", edge.Static(nil))
	return edge.Chain(mux, edge.RequestID, edge.AccessLog(logger, time.Now), edge.Recover(logger),
		edge.SecurityHeaders, edge.FetchSite(edge.Origins{}), edge.CORS(edge.Origins{}))
}

func graph() http.Handler {
	srv := handler.New(gqltest.New(gqltest.SDL))
	srv.AddTransport(transport.SSE{})
	srv.AddTransport(transport.POST{})
	srv.SetParserTokenLimit(limit.ForTrusted().Tokens)
	srv.SetDisableSuggestion(true)
	mayRead := func(ctx context.Context) bool { return user(ctx) == "mini" }
	srv.Use(document.Lane{MayRunFree: func(context.Context) bool { return true }})
	srv.Use(&limit.Guard{Free: limit.Free(), Trusted: limit.ForTrusted()})
	srv.Use(limit.Introspection{Allowed: mayRead})
	srv.Use(&limit.Refusals{MayReadSchema: mayRead})
	return srv
}

func verify(ctx context.Context, token string) (context.Context, error) {
	if token != "mini" && token != "reader" {
		return nil, errors.New("unknown token")
	}
	return context.WithValue(ctx, userKey{}, token), nil
}

func user(ctx context.Context) string {
	name, _ := ctx.Value(userKey{}).(string)
	return name
}
