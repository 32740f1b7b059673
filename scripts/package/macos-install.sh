#!/bin/sh
# Prepares Compagnon e-CPS on this Mac: compiles the PC/SC addon against the Node beside it, then registers the host.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"
if ! xcode-select -p >/dev/null 2>&1; then
  echo "Les outils de ligne de commande d’Apple sont nécessaires. macOS va les proposer : acceptez, puis relancez ./installer.sh"
  xcode-select --install || true
  exit 1
fi
compile() {
  output=$1
  shift
  c++ -std=c++20 -O2 -fPIC -bundle -undefined dynamic_lookup -DNODE_GYP_MODULE_NAME="${output%.node}" \
    -Ibuild/node -Ibuild/nan -framework PCSC -o "$output" "$@"
}
echo "Préparation de la lecture de la carte…"
compile pcsc.node build/pcsc.cc
# Files that came from the network carry a mark that keeps macOS from running them.
xattr -dr com.apple.quarantine . 2>/dev/null || true
./compagnon-ecps register
echo "C’est prêt. Rouvrez votre navigateur."
