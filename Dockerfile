# StackAudit with git, which --since asks, and nothing else. The stack is mounted:
#   docker build --tag stackaudit .
#   docker run --rm --volume "$PWD:/stack" stackaudit check
# SDK may name an image that brings the .NET SDK, a C compiler and zlib along.
ARG SDK=ubuntu:24.04

FROM ${SDK} AS build
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates clang zlib1g-dev
RUN command -v dotnet || apt-get install --yes --no-install-recommends dotnet-sdk-10.0 dotnet-sdk-aot-10.0
WORKDIR /source
COPY . .
# Not locked: which compiler for native programs there is depends on the SDK.
RUN dotnet publish src/StackAudit.Cli --configuration Release --runtime linux-x64 --output /out -p:RestoreLockedMode=false

FROM ubuntu:24.04
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*'
COPY --from=build /out/stackaudit /usr/local/bin/stackaudit
WORKDIR /stack
ENTRYPOINT ["stackaudit"]
CMD ["check"]
