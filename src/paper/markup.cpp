#include "paper/markup.hpp"

#include <algorithm>
#include <memory>

#include <glib.h>

#include "text/setting/gobject.hpp"

namespace kiosk::paper {

namespace {

using CharsPtr = std::unique_ptr<char, text::Releaser<g_free>>;

bool is_forbidden(char byte) {
  return static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t';
}

}  // namespace

std::string escaped(const std::string& words) {
  const CharsPtr valid(g_utf8_make_valid(words.data(), static_cast<gssize>(words.size())));
  std::string allowed(valid.get());
  allowed.erase(std::remove_if(allowed.begin(), allowed.end(), is_forbidden), allowed.end());
  const CharsPtr safe(g_markup_escape_text(allowed.data(), static_cast<gssize>(allowed.size())));
  return safe.get();
}

}  // namespace kiosk::paper
