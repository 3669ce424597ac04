// The keys of the glass: large, few, in the order people know.

#include <array>
#include <string_view>
#include <utility>

#include "base/utf8.hpp"
#include "session/screens/bodies.hpp"

namespace kiosk::session {

namespace {

/// Three rows of characters; the erase key ends the last.
using CharacterRows = std::array<std::string_view, 3>;

constexpr CharacterRows kTypewriter{"qwertyuiop", "asdfghjkl?", "zxcvbnm"};
constexpr CharacterRows kTypewriterSpanish{"qwertyuiop", "asdfghjklñ", "zxcvbnm¿?"};
constexpr CharacterRows kAlphabet{"abcdefghij", "klmnopqrst", "uvwxyz?"};
constexpr CharacterRows kAlphabetSpanish{"abcdefghij", "klmnñopqrs", "tuvwxyz¿?"};
constexpr CharacterRows kMarks{"1234567890", "áéíóúüñ", "¿?.,'-"};

const CharacterRows& character_rows(const State& state) {
  const bool spanish = state.language == "es";
  if (state.asking.layer == KeyLayer::Marks) {
    return kMarks;
  }
  if (state.asking.order == KeyOrder::Alphabet) {
    return spanish ? kAlphabetSpanish : kAlphabet;
  }
  return spanish ? kTypewriterSpanish : kTypewriter;
}

KeyView other_key(Action action, KeyWidth width) {
  KeyView key;
  key.action = std::move(action);
  key.width = width;
  key.role = KeyRole::Other;
  return key;
}

std::vector<KeyView> character_keys(std::string_view characters) {
  std::vector<KeyView> keys;
  for (const auto& character : base::printable_characters(characters)) {
    KeyView key;
    key.action = {"key-" + character, character, TypeCharacter{character}};
    keys.push_back(key);
  }
  return keys;
}

KeyView layer_key(const ViewContext& context) {
  const bool letters = context.state.asking.layer == KeyLayer::Letters;
  return other_key({"key-layer",
                    context.wording.word(letters ? "key_marks" : "key_letters"),
                    SetKeyLayer{letters ? KeyLayer::Marks : KeyLayer::Letters}},
                   KeyWidth::One);
}

KeyView order_key(const ViewContext& context) {
  const bool typewriter = context.state.asking.order == KeyOrder::Typewriter;
  return other_key({"key-order",
                    context.wording.word(typewriter ? "key_alphabet" : "key_typewriter"),
                    SetKeyOrder{typewriter ? KeyOrder::Alphabet : KeyOrder::Typewriter}},
                   KeyWidth::One);
}

std::vector<KeyView> last_row(const ViewContext& context) {
  const auto& say = context.wording;
  KeyView space;
  space.action = {"key-space", say.word("key_space"), TypeCharacter{" "}};
  space.width = KeyWidth::Space;
  KeyView ask;
  ask.action = {"key-ask", say.word("key_ask"), Ask{}};
  ask.width = KeyWidth::Wide;
  ask.role = KeyRole::Ask;
  return {layer_key(context),
          order_key(context),
          space,
          other_key({"key-clear", say.word("key_clear"), EraseAll{}}, KeyWidth::Wide),
          ask};
}

}  // namespace

std::vector<std::vector<KeyView>> key_rows(const ViewContext& context) {
  std::vector<std::vector<KeyView>> rows;
  for (const auto& characters : character_rows(context.state)) {
    rows.push_back(character_keys(characters));
  }
  rows.back().push_back(other_key(
      {"key-erase", context.wording.word("key_erase"), EraseCharacter{}}, KeyWidth::Wide));
  rows.push_back(last_row(context));
  return rows;
}

}  // namespace kiosk::session
