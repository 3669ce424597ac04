#include "dialogue/format/shape.hpp"

#include <algorithm>
#include <utility>

namespace kiosk::dialogue {

namespace {

template <typename Kind>
SharedShape shape_of(Kind kind) {
  return std::make_shared<const Shape>(Shape{std::move(kind), {}, {}});
}

}  // namespace

std::vector<std::string> GroupShape::keys() const {
  std::vector<std::string> keys;
  for (const auto& member : members) {
    if (std::ranges::find(keys, member.key) == keys.end()) {
      keys.push_back(member.key);
    }
  }
  return keys;
}

const MemberShape* GroupShape::find(std::string_view key) const {
  const auto found = std::ranges::find(members, key, &MemberShape::key);
  return found == members.end() ? nullptr : &*found;
}

const MemberShape* GroupShape::find(std::string_view key, std::string_view kind) const {
  const auto found = std::ranges::find_if(
      members, [&](const auto& member) { return member.key == key && is_of_kind(member, kind); });
  return found == members.end() ? nullptr : &*found;
}

bool is_of_kind(const MemberShape& member, std::string_view kind) {
  return member.kinds.empty() || std::ranges::find(member.kinds, kind) != member.kinds.end();
}

SharedShape words_shape(Refers refers) {
  return shape_of(WordsShape{refers});
}

SharedShape text_shape() {
  static const auto text = named_shape(
      "text",
      "Words in every language of the dialogue. **Stars** make bold; {emergency} is a slot the "
      "site fills",
      shape_of(TextShape{}));
  return text;
}

SharedShape notation_shape(const Notation& notation, Refers refers, Refers names) {
  return shape_of(NotationShape{notation, refers, names});
}

SharedShape phone_shape() {
  return shape_of(PhoneShape{});
}

SharedShape number_shape(Range range, NumberKind kind) {
  return shape_of(NumberShape{range, kind});
}

SharedShape bool_shape() {
  return shape_of(BoolShape{});
}

SharedShape one_of_shape(std::vector<Option> options) {
  return shape_of(OneOfShape{std::move(options)});
}

SharedShape list_shape(SharedShape item, Count count, Repeats repeats) {
  return shape_of(ListShape{std::move(item), count, repeats});
}

SharedShape by_language_shape(SharedShape value, std::size_t least) {
  return shape_of(ByLanguageShape{std::move(value), least});
}

SharedShape map_shape(MapShape map) {
  return shape_of(std::move(map));
}

SharedShape named_shape(std::string name, std::string help, const SharedShape& shape) {
  return std::make_shared<const Shape>(Shape{shape->kind, std::move(name), std::move(help)});
}

SharedShape group_shape(std::string name, std::string help, GroupShape group) {
  return std::make_shared<const Shape>(Shape{std::move(group), std::move(name), std::move(help)});
}

}  // namespace kiosk::dialogue
