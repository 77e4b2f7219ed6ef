-- Asks through Neovim's own client what a user asks, and prints every answer as a line of JSON.
local function report(answer)
  io.stdout:write(vim.fn.json_encode(answer) .. '\n')
end

local function client()
  local _, first = next(vim.lsp.buf_get_clients(0))
  return first
end

local function ask(method, params)
  local answer = assert(client().request_sync(method, params or vim.empty_dict(), 10000, 0))
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

--- The position of a character of the note, as the protocol counts.
local function at(line, character)
  return {
    textDocument = { uri = vim.uri_from_bufnr(0) },
    position = { line = line, character = character },
    context = { includeDeclaration = true },
  }
end

local function name(uri)
  return vim.fn.fnamemodify(vim.uri_to_fname(uri), ':t')
end

local function main()
  assert(vim.wait(20000, function() return client() and client().initialized end, 20), 'no client')
  assert(vim.wait(20000, function() return ask('dossier/status').state == 'ready' end, 20), 'not ready')
  report({ hover = ask('textDocument/hover', at(0, 5)).contents.value })
  vim.api.nvim_win_set_cursor(0, { 1, 5 })
  vim.lsp.buf.definition()
  assert(vim.wait(10000, function() return vim.fn.expand('%:e') == 'txt' end, 20), 'did not jump')
  report({ definition = vim.fn.expand('%:t') .. ':' .. vim.fn.line('.') })
  vim.cmd('buffer note.md')
  local places = {}
  for _, place in ipairs(ask('textDocument/references', at(0, 5))) do
    table.insert(places, name(place.uri) .. ':' .. place.range.start.line + 1)
  end
  report({ references = places })
  local labels, completion = {}, ask('textDocument/completion', at(2, 4))
  for _, item in ipairs(completion.items or completion) do table.insert(labels, item.label) end
  report({ completion = labels })
  assert(vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 20), 'no diagnostics')
  report({ diagnostics = vim.tbl_map(function(diagnostic) return diagnostic.message end, vim.diagnostic.get(0)) })
  local renaming = at(0, 5)
  renaming.newName = 'HQ'
  vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', renaming), 'utf-16')
  report({ rename = vim.fn.getline(1) })
end

local ok, problem = pcall(main)
if not ok then io.stderr:write(tostring(problem) .. '\n') end
vim.cmd(ok and 'qa!' or 'cq')
